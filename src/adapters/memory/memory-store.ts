/** What is written on the pretended wiki: kept over a reload, and seen by other tabs, where a storage is given. */

/** Where written values survive a reload: the part of `Storage` that is used. */
export type MemoryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface MemoryStore {
  /** Undefined: never written. Null: removed. */
  read(key: string): string | null | undefined;
  /** Every key that was ever written, removed ones too. */
  keys(): readonly string[];
  write(key: string, value: string | null): void;
}

function createMap(): MemoryStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

/** JSON that somebody may have changed by hand: what cannot be read is not there. */
export function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param name of the pretended wiki: two wikis share nothing.
 * @param storage is asked each time, so that what another tab wrote is seen.
 */
export function createMemoryStore(name: string, storage: MemoryStorage = createMap()): MemoryStore {
  // A storage cannot say which keys it has, hence a list of them. A key of the list without a value was removed.
  const index = `wiki-homepage-memory/${name}`;
  const place = (key: string) => `${index}/${key}`;
  const keys = () => {
    const list = parsed(storage.getItem(index));
    return Array.isArray(list) ? list.filter((key) => typeof key === 'string') : [];
  };
  return {
    keys,
    read: (key) => storage.getItem(place(key)) ?? (keys().includes(key) ? null : undefined),
    write(key, value) {
      const known = keys();
      if (!known.includes(key)) storage.setItem(index, JSON.stringify([...known, key]));
      if (value === null) storage.removeItem(place(key));
      else storage.setItem(place(key), value);
    },
  };
}

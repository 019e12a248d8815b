/** A line of the registry. */
export interface RegistryEntry {
  /** Registers the element and what it renders. */
  readonly load: () => Promise<unknown>;
  /**
   * Attributes that a placeholder in wikitext (`data-…`) and a placement may set. Any editor can write those:
   * never list an address.
   */
  readonly data: readonly string[];
}

/** Tag names and how to get their elements. */
export type Registry = Readonly<Record<string, RegistryEntry>>;

/** An adapter that remembers what it was asked for. */
import type {Adapter} from '../../src/adapters/adapter.js';

export interface CountingAdapter {
  readonly adapter: Adapter;
  /** Each question as `source.method(arguments)`, in the order in which they were asked. */
  readonly asked: readonly string[];
}

/** What of an argument says what is asked for: not how long to wait, nor whom to tell. */
const words = (given: unknown): string =>
  JSON.stringify(given, (key, value: unknown) =>
    key === 'signal' || typeof value === 'function' ? undefined : value,
  ) ?? '';

export function countingAdapter(adapter: Adapter): CountingAdapter {
  const asked: string[] = [];
  const watch = <T extends object>(source: T, name: string): T =>
    new Proxy(source, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          asked.push(`${name}.${String(key)}(${given.map(words).join()})`);
          return Reflect.apply(value, target, [...given]) as unknown;
        };
      },
    });
  const parts = Object.entries(adapter).map(([name, part]: [string, unknown]) => [
    name,
    typeof part === 'object' && part !== null ? watch(part, name) : part,
  ]);
  return {adapter: Object.assign({}, adapter, Object.fromEntries(parts)), asked};
}

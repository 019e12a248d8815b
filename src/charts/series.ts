import type {ComplexAttributeConverter} from 'lit';

/** One value per place; null where there is none. */
export type Series = readonly (number | null)[];

const value = (part: unknown): number | null =>
  part === null || part === '' || part === 'null'
    ? null
    : typeof part === 'number' || typeof part === 'string'
      ? Number(part)
      : null;

function parse(text: string): readonly unknown[] {
  if (!text.startsWith('[')) return text.split(/[\s,]+/);
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Reads a series from an attribute: a JSON list, or numbers between spaces or commas; `null` is a gap. Never throws. */
export const seriesConverter: ComplexAttributeConverter<Series> = {
  fromAttribute: (text) => (text?.trim() ? parse(text.trim()).map(value) : []),
};

/** Parameters of a request to `api.php`, before they are written out. */

/** Undefined and `false` leave the parameter out, `true` is written as 1, lists are joined with `|`. */
export type ParameterValue = string | number | boolean | readonly string[] | undefined;
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** Whose reply it is: the same for everybody, or one person's own. */
export type Audience = 'public' | 'personal';

/** Written-out parameters. */
export type WrittenParameters = Readonly<Record<string, string>>;

/** Lists with a `|` inside a value use the unit separator, as api.php wants it. */
function writeList(values: readonly string[]): string {
  return values.some((value) => value.includes('|'))
    ? `\u001f${values.join('\u001f')}`
    : values.join('|');
}

function write(value: string | number | boolean | readonly string[]): string {
  if (value === true) return '1';
  return typeof value === 'object' ? writeList(value) : String(value);
}

/** Writes parameters out. */
export function written(parameters: Parameters): WrittenParameters {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== false) out[name] = write(value);
  return out;
}

/** The query string, sorted by name: equal requests have equal addresses, so that caches find them. */
export function queryString(parameters: WrittenParameters): URLSearchParams {
  const pairs = Object.entries(parameters);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(pairs);
}

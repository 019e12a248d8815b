/** Characters written so that wikitext takes them as mere characters. Pure. */

/** Every character of `text` as a numeric reference: it is shown, and means nothing. */
export function entities(text: string): string {
  return Array.from(text)
    .map((one) => `&#${one.codePointAt(0)};`)
    .join('');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

function character(reference: string, code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/** Numeric references, and the names that people use in headings, as the characters that they stand for. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (whole, ...parts) => {
    const [decimal, hexadecimal, name] = parts.map((part: unknown) =>
      typeof part === 'string' ? part : '',
    );
    if (decimal) return character(whole, Number(decimal));
    if (hexadecimal) return character(whole, parseInt(hexadecimal, 16));
    return named[name ?? ''] ?? whole;
  });
}

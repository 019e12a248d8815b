/** Headings of sections: written, compared and linked to. Pure. */
import {decoded, entities} from './entities.js';

/** What would be a link, a template, a tag, a signature, bold or a switch; and `=` at an end, which MediaWiki cuts off. */
const meaningful = /[<>[\]{}|]|''+|~{3,}|[_\uff3f]{2,}|&(?=[#\w]+;)|:(?=\/\/)|^=+|=+$/g;

/** One line of plain text: what the heading will read. */
export function plainHeading(text: string): string {
  return text
    .normalize()
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ') // eslint-disable-line no-control-regex -- to be removed
    .trim();
}

/** Wikitext that shows `plain` and nothing else. */
export function headingWikitext(plain: string): string {
  return plain.replace(meaningful, entities);
}

/** What is after the `#` in the address of the section. MediaWiki makes an id of what a heading shows. */
export function anchorOf(plain: string): string {
  return plain
    .replace(/[ _]+/g, ' ')
    .trim()
    .replace(/[ \t\n\f\r]/g, '_');
}

/** What a heading written in wikitext shows, as far as it can be told without the wiki. */
export function shownHeading(wikitext: string): string {
  const text = wikitext
    .replace(/\[\[:?(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
    .replace(/\[(?:https?:)?\/\/[^\s\]]+ ([^\]]*)\]/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/'{2,}/g, '');
  return plainHeading(decoded(text).replace(/_/g, ' '));
}

/** Equal for headings that would share an anchor: MediaWiki does not tell capitals apart there. */
export function headingKey(shown: string): string {
  return shown
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * `heading`, or with the next free number: `Question (2)`.
 * @param existing headings of the page, as shown
 */
export function uniqueHeading(heading: string, existing: readonly string[]): string {
  const taken = new Set(existing.map(headingKey));
  let candidate = heading;
  for (let number = 2; taken.has(headingKey(candidate)); number++)
    candidate = `${heading} (${number})`;
  return candidate;
}

/** Whether `shown` is `heading`, or that with a number. */
export function isNumbered(shown: string, heading: string): boolean {
  const [key, base] = [headingKey(shown), headingKey(heading)];
  return key.startsWith(base) && /^(?: \(\d+\))?$/.test(key.slice(base.length));
}

/**
 * What somebody typed as wikitext that can do no harm. Pure.
 *
 * Links to pages and addresses, bold, italics and lists work as typed. Everything that opens something (a tag, a
 * comment, a template, a table, a switch, a heading, a signature) is shown instead of done: a newcomer who asks what
 * `<ref>` or `{{Infobox}}` is for wants it read. Nothing is closed for the asker, because what is posted must not
 * contain the other half of anything either: a `</nowiki>` or `}}` would end what is open further up the page, and
 * swallow what lies between.
 */
import {entities} from './entities.js';

const nowiki = /<nowiki\s*>([\s\S]*?)<\/nowiki\s*>/gi;
/** What has a meaning in wikitext, for what was typed as `<nowiki>`. */
const meaningful = /[<>[\]{}'~|=*#:;!_\uff3f-]/g;
/** Braces beside another of their kind: templates, tables, `-{` of wikis that convert between scripts. */
const braces = /[-{}|]*[{}][-{}|]*/g;
/** `__NOTOC__` and its like; Japanese writes them with the wide sign. */
const switches = /[_\uff3f]{2,}/g;
const links = /\[\[((?:[^[\]\n]|\[(?!\[)|\](?!\]))*)\]\]|\[\[|\]\]/g;
/**
 * Beginnings of lines: headings, rules, rows of a table, and list marks without the blank after them, which are
 * smileys, hashtags and redirects.
 */
const lineStart = /^(?:=|-{4}|[|!]|[*#:;]+(?![*#:;\s]))/;

/** As MediaWiki would store it: composed, without control characters and halves of characters. */
function cleaned(text: string): string {
  return (
    text
      .normalize()
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what is to be removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '')
      // With the flag `u` only halves without their other half match.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
  );
}

/** A link that shows as typed: pages of some namespaces would be embedded, or make the page one of a category. */
function harmlessLink(inner: string): string {
  const [target = '', ...labels] = inner.split('|');
  if (target.trim() === '') return entities(`[[${inner}]]`);
  // References and `%3A` count too: the wiki reads them as the colon that they stand for.
  const colon = /[:&%]/.test(target) && !/^\s*[:#]/.test(target) ? ':' : '';
  // An empty label would be filled in by the wiki.
  const label = labels.join('|');
  return `[[${colon}${target}${label.trim() ? `|${label}` : ''}]]`;
}

const shown = (text: string) => text.replace(meaningful, entities);

/** @returns wikitext without blanks at its ends; empty for what is nothing but blanks. */
export function harmless(text: string): string {
  return (
    cleaned(text)
      .replace(nowiki, (_, inner: string) => shown(inner))
      .replace(/<(?=[a-z/!?])/gi, '&lt;')
      .replace(/-->/g, '--&gt;')
      .replace(/~{3,}/g, entities)
      .replace(braces, (run) => (run.length > 1 ? run.replace(/[{}]/g, entities) : run))
      .replace(switches, entities)
      .replace(links, (found, inner?: string) =>
        inner === undefined ? entities(found) : harmlessLink(inner),
      )
      .split('\n')
      // A blank at the beginning of a line makes a box of it.
      .map((line) => line.trim().replace(lineStart, entities))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

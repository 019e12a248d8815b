/** The text around what a search found, from the HTML that a wiki's search engine gives. Pure. */
import {decoded} from '../questions/entities.js';
import type {ExcerptPart} from '../page-model.js';

/** Stand for the ends of a match; what a wiki says holds none of them. */
const [begin, end] = ['\ue000', '\ue001'];
const marks = /[\ue000\ue001]/g;

const tag = /<[^<>]*>/g;
const opening = /^<span\b[^<>]*\bclass=(["']?)searchmatch\1[^<>]*>$/i;
const closing = /^<\/span\s*>$/i;

/** Words with the ends of matches among them; every other tag is dropped. */
function marked(html: string): string {
  let open = false;
  let from = 0;
  let text = '';
  const take = (to?: number) => (text += decoded(html.slice(from, to)).replace(marks, ''));
  for (const found of html.matchAll(tag)) {
    take(found.index);
    from = found.index + found[0].length;
    if (!open && opening.test(found[0])) {
      text += begin;
      open = true;
    } else if (open && closing.test(found[0])) {
      text += end;
      open = false;
    }
  }
  take();
  return open ? text + end : text;
}

/** Search engines without an index of their own cut excerpts out of wikitext, whose marks mean nothing to readers. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[(?:https?:)?\/\/[^\s[\]]+ ([^[\]]*)\]/g, '$1')
    .replace(/'{2,}/g, '')
    .replace(/^=+|=+$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Plain text in pieces. Only `span`s of the class `searchmatch` make a match; whatever else looks like a tag is left
 * out, and nothing is ever read as HTML.
 */
export function excerptParts(html: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let match = false;
  for (const piece of withoutMarkup(marked(html)).split(/([\ue000\ue001])/)) {
    if (piece === begin || piece === end) match = piece === begin;
    else if (piece) parts.push({text: piece, match});
  }
  return parts;
}

/** The section that a question becomes. Pure. */
import {harmless} from './harmless.js';

/** How many characters a reader would count: those beyond the basic plane are one, not two. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Whoever signs does so at the end; tildes anywhere else are talked about. */
const ownSignature = /\s*~{3,5}\s*$/;

/** Two lines, the first with words; where one belongs to a list the wiki keeps them apart by itself. */
const lineBreak = /^([^*#:;\n].*)\n(?=[^*#:;\n])/gm;

/** The question alone as it will stand on the page, lines where they were typed, without signature; empty when nothing was asked. */
export function questionWikitext(text: string): string {
  return harmless(text.replace(ownSignature, '')).replace(lineBreak, '$1<br>\n');
}

/**
 * What is under the heading: note, question, signature.
 * @param note wikitext put before the question; made harmless as the question is
 */
export function sectionWikitext({text, note}: {text: string; note: string | null}): string {
  const question = `${questionWikitext(text)} ~~~~`;
  const before = harmless(note ?? '');
  return before ? `${before}\n\n${question}` : question;
}

/** The beginning of a question for lists, at a word's end where there is one. */
export function questionExcerpt(text: string, longest: number): string {
  const plain = text.replace(ownSignature, '').replace(/\s+/g, ' ').trim();
  const characters = Array.from(plain);
  if (characters.length <= longest) return plain;
  const cut = characters.slice(0, longest - 1).join('');
  const lastWord = cut.lastIndexOf(' ');
  return `${(lastWord > longest / 2 ? cut.slice(0, lastWord) : cut).trimEnd()}…`;
}

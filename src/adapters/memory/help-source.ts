/** Help on the pretended wiki: a search over the pages of the situation, and a little of wikitext. */
import type {ExcerptPart, HelpAnswer, HelpAnswers, HelpQuery} from '../../domain/page-model.js';
import type {HelpSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import {linkTo} from './link-source.js';
import type {ScenarioData} from './scenario.js';
import type {ScenarioHelpPage} from './scenario-tasks.js';
import type {World} from './world.js';

/** Characters that an excerpt shows before the first match, and in all. */
const before = 40;
const longestExcerpt = 160;

/** Lower case, in as many characters: places in it are places in the text. */
const plain = (text: string) =>
  Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');

const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s.,;:!?"'()]+/)
    .filter(Boolean);

/** The part of a text around the first of the words, with every one of them marked. */
function excerptOf(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const places = words.map((word) => plain(text).indexOf(word)).filter((place) => place >= 0);
  const first = Math.max(0, Math.min(...places, text.length) - before);
  const start = places.length ? first && text.indexOf(' ', first) + 1 : 0;
  const piece = text.slice(start, start + longestExcerpt);
  const parts: ExcerptPart[] = [];
  let rest = 0;
  while (rest < piece.length) {
    const next = nextMatch(piece, words, rest);
    if (next.at > rest) parts.push({text: piece.slice(rest, next.at), match: false});
    if (next.length) parts.push({text: piece.slice(next.at, next.at + next.length), match: true});
    rest = next.at + next.length;
  }
  return parts;
}

/** The next of the words in a text, the longest one there; its end when there is none. */
function nextMatch(
  text: string,
  words: readonly string[],
  from: number,
): {readonly at: number; readonly length: number} {
  let found = {at: text.length, length: 0};
  for (const word of words) {
    const at = plain(text).indexOf(word, from);
    if (at < 0 || at > found.at || (at === found.at && word.length <= found.length)) continue;
    found = {at, length: word.length};
  }
  return found;
}

const answer =
  (words: readonly string[]) =>
  ({title, text}: ScenarioHelpPage): HelpAnswer => ({
    title,
    url: pageUrl(title),
    excerpt: excerptOf(text, words),
  });

/** Pages with every word, those with one in the title first. */
function answersTo({help}: ScenarioData, {text, namespaces, limit}: HelpQuery): HelpAnswers {
  const words = wordsIn(text);
  const inTitle = ({title}: ScenarioHelpPage) => words.some((word) => plain(title).includes(word));
  const found = (help?.pages ?? []).filter(
    ({title, text: body, namespace}) =>
      words.length > 0 &&
      namespaces.includes(namespace) &&
      words.every((word) => plain(`${title} ${body}`).includes(word)),
  );
  const sorted = [...found.filter(inTitle), ...found.filter((page) => !inTitle(page))];
  return {
    answers: sorted.slice(0, limit).map(answer(words)),
    total: found.length,
    moreUrl: found.length
      ? `${pageUrl('Special:Search')}?search=${encodeURIComponent(text)}`
      : null,
  };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** What leads nowhere stays text. */
const link = (url: string | null, text: string) =>
  url === null ? text : `<a href="${escaped(url)}">${text}</a>`;

/** Back from what `escaped` made: an address is escaped once only. */
const unescaped = (text: string) =>
  Object.entries(escapes).reduceRight(
    (plainText, [character, entity]) => plainText.replaceAll(entity, character),
    text,
  );

/** Bold, italic, links to pages and to other sites, paragraphs; everything else is text. */
function html(data: ScenarioData, wikitext: string): string {
  const inline = escaped(wikitext)
    .replace(/\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g, (_whole, target: string, text?: string) =>
      link(linkTo(data, unescaped(target)), text ?? target),
    )
    .replace(/\[(https?:[^\s[\]]+) ([^[\]]+)\]/g, (_whole, url: string, text: string) =>
      link(linkTo(data, unescaped(url)), text),
    )
    .replace(/'''(.+?)'''/g, '<b>$1</b>')
    .replace(/''(.+?)''/g, '<i>$1</i>');
  return inline
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('\n');
}

export function helpSource({network, data}: World): Required<HelpSource> {
  return {
    links: (asker) => network.answer('help', asker, async () => (await data()).help?.links ?? []),
    search: (query, asker) =>
      network.answer('help', asker, async () => answersTo(await data(), query)),
    parse: (wikitext, asker) =>
      network.answer('help', asker, async () => html(await data(), wikitext)),
    page: (title, asker) =>
      network.answer('help', asker, async () => {
        const known = await data();
        const page = known.help?.pages.find((one) => one.title === title);
        return page ? html(known, page.text) : null;
      }),
  };
}

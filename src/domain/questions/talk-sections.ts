/** The sections of a talk page, read from its wikitext. Pure. */
import {headingKey, isNumbered, shownHeading} from './heading.js';

export interface TalkSection {
  /** As shown. */
  readonly heading: string;
  readonly level: number;
  /** What is under the heading, subsections included. */
  readonly text: string;
}

const closings: Readonly<Record<string, RegExp>> = {
  nowiki: /<\/nowiki\s*>/gi,
  pre: /<\/pre\s*>/gi,
  syntaxhighlight: /<\/syntaxhighlight\s*>/gi,
  source: /<\/source\s*>/gi,
};

/** Where what was opened ends; null for a tag that nothing closes, which is mere text then. */
function endOf(wikitext: string, tag: string | undefined, from: number): number | null {
  if (tag === undefined) {
    const end = wikitext.indexOf('-->', from);
    return end < 0 ? wikitext.length : end + 3;
  }
  const closing = closings[tag];
  if (!closing) return null;
  closing.lastIndex = from;
  return closing.exec(wikitext) ? closing.lastIndex : null;
}

/** Comments and what is shown as typed become blanks, so that nothing in there looks like a heading. */
function withoutInert(wikitext: string): string {
  const opening = /<!--|<(nowiki|pre|syntaxhighlight|source)\b[^<>]*>/gi;
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (let found = opening.exec(wikitext); found; found = opening.exec(wikitext)) {
    const tag = found[1]?.toLowerCase();
    if ((tag && unclosed.has(tag)) || found[0].endsWith('/>')) continue;
    const end = endOf(wikitext, tag, opening.lastIndex);
    if (end === null) {
      if (tag) unclosed.add(tag);
      continue;
    }
    kept += wikitext.slice(from, found.index) + ' '.repeat(end - found.index);
    opening.lastIndex = from = end;
  }
  return kept + wikitext.slice(from);
}

interface Heading {
  readonly level: number;
  readonly heading: string;
  /** Where its line begins, and where the text under it does. */
  readonly at: number;
  readonly textAt: number;
}

const deepest = 6;

function headingIn(line: string, at: number): Heading | null {
  const written = line.trimEnd();
  const level = Math.min(
    /^=*/.exec(written.slice(0, deepest))?.[0].length ?? 0,
    /=*$/.exec(written.slice(-deepest))?.[0].length ?? 0,
  );
  if (level === 0 || written.length < 2 * level + 1) return null;
  return {
    level,
    heading: shownHeading(written.slice(level, -level)),
    at,
    textAt: at + line.length + 1,
  };
}

function headingsOf(wikitext: string): readonly Heading[] {
  let at = 0;
  return withoutInert(wikitext)
    .split('\n')
    .flatMap((line) => {
      const found = headingIn(line, at);
      at += line.length + 1;
      return found ?? [];
    });
}

/** Sections of all levels in their order. Those that templates bring are not seen. */
export function talkSections(wikitext: string): readonly TalkSection[] {
  const headings = headingsOf(wikitext);
  return headings.map(({heading, level, textAt}, index) => {
    let end = index + 1;
    while ((headings[end]?.level ?? 0) > level) end++;
    return {heading, level, text: wikitext.slice(textAt, headings[end]?.at)};
  });
}

/** Nothing but blanks stands above the first section. */
export function hasNoLead(wikitext: string): boolean {
  return wikitext.slice(0, headingsOf(wikitext)[0]?.at).trim() === '';
}

/** The section that was posted, exactly: under this heading, numbered or not, with this text in it. */
export function findPosted(
  wikitext: string,
  posted: {readonly heading: string; readonly text: string},
): TalkSection | null {
  const found = talkSections(wikitext).filter(
    ({heading, text}) => isNumbered(heading, posted.heading) && text.includes(posted.text),
  );
  return found.at(-1) ?? null;
}

/** Spaces and punctuation of most scripts. Classes by property are too young for gadgets (ES2016). */
const notWords =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** Letters and digits only: equal for a text and for what became of it as wikitext. */
function letters(text: string): string {
  return text
    .normalize()
    .replace(/&#?\w+;|<br>/g, '')
    .replace(notWords, '')
    .toLowerCase();
}

/** So many letters of a question are its own. */
const telling = 12;
/** Of new sections. */
const topicLevel = 2;

/**
 * The section of a question asked a while ago. Headings get renamed and texts corrected, so one of the two will do;
 * a section with both is preferred.
 * @param asked with the beginning of what was asked
 */
export function findAsked(
  wikitext: string,
  asked: {readonly heading: string; readonly text: string},
): TalkSection | null {
  const key = headingKey(asked.heading);
  const begins = letters(asked.text);
  const sections = talkSections(wikitext).filter(({level}) => level === topicLevel);
  const named = sections.filter(({heading}) => headingKey(heading) === key);
  const told = (one: TalkSection) => letters(one.text).includes(begins);
  return (
    named.find(told) ??
    (begins.length >= telling ? sections.find(told) : undefined) ??
    named[0] ??
    null
  );
}

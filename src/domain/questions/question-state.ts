/**
 * Whether a question was answered. Pure.
 *
 * Signatures say who wrote, in any language, because they link to the writer's page; edits say when. A date in a
 * signature is not read: it is in the wiki's language and zone. Somebody answered who is linked to below the
 * question and edited the page since; without such a link, who edited that section by its name (the wiki puts the
 * heading into the summary).
 */
import type {Instant} from '../model.js';
import {headingKey} from './heading.js';
import type {TalkSection} from './talk-sections.js';

/** An edit to the talk page after the question. */
export interface TalkEdit {
  /** Null when it is hidden. */
  readonly user: string | null;
  readonly at: Instant;
  readonly summary: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A link to a page of that person: `[[User:Name|`, `[[بحث:Name]]`, `[[Special:Contributions/Name|`. */
function linksTo(text: string, name: string): boolean {
  const [first = '', ...rest] = Array.from(name);
  const pattern = `(?:${escaped(first)}|${escaped(first.toLowerCase())})${escaped(rest.join(''))}`;
  return new RegExp(`[:/]\\s*${pattern.replace(/[ _]/g, '[ _]+')}\\s*[|\\]#/}]`, 'u').test(text);
}

/** What stands below the asker's first signature; everything where there is none. */
export function afterQuestion(text: string, asker: string): string {
  const lines = text.split('\n');
  const signed = lines.findIndex((line) => linksTo(line, asker));
  return lines
    .slice(signed + 1)
    .join('\n')
    .trim();
}

/** The heading that a summary names: the wiki puts it there when a section is edited. */
function sectionNamed(summary: string): string | null {
  const found = /^\/\*(.*?)\*\//.exec(summary)?.[1];
  return found === undefined ? null : headingKey(found);
}

/**
 * @param edits of the page after the question, in any order
 * @returns when somebody else last wrote in the section; null when nobody did
 */
export function answeredAt(
  section: TalkSection,
  asker: string,
  edits: readonly TalkEdit[],
): Instant | null {
  const rest = afterQuestion(section.text, asker);
  if (!rest) return null;
  const others = edits.filter(({user}) => user !== null && user !== asker);
  const signed = others.filter(({user}) => user !== null && linksTo(rest, user));
  const key = headingKey(section.heading);
  const named = (signed.length ? signed : others).filter(
    ({summary}) => sectionNamed(summary) === key,
  );
  const times = (list: readonly TalkEdit[]) => list.map(({at}) => at).sort();
  // Who signed here may have written elsewhere on the page later: only the first edit is surely the answer then.
  return times(named).at(-1) ?? times(signed)[0] ?? null;
}

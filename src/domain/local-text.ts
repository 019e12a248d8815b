/** Texts that an administrator wrote: one for everybody, or one for each of several languages. */

/** Languages are named by MediaWiki's codes. */
export type LocalText = string | {readonly [language: string]: string};

export interface ChosenText {
  readonly text: string;
  /** Its language; null where it was not said. */
  readonly language: string | null;
}

const none: ChosenText = {text: '', language: null};

/**
 * The text for a reader.
 *
 * @param languages the reader's, then those that its readers understand, best first. English and whatever comes first
 *   follow: a text in a foreign language says more than none.
 */
export function chosenText(text: LocalText | undefined, languages: readonly string[]): ChosenText {
  if (text === undefined) return none;
  if (typeof text === 'string') return {text: text.trim(), language: null};
  const known = new Map(
    Object.entries(text).map(([code, words]) => [code.toLowerCase(), words.trim()]),
  );
  for (const code of [...languages, 'en', ...known.keys()]) {
    const words = known.get(code.toLowerCase());
    if (words) return {text: words, language: code.toLowerCase()};
  }
  return none;
}

/** Whether there are any words in it. */
export const hasText = (text: LocalText | undefined): boolean => chosenText(text, []).text !== '';

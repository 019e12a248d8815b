/** Texts that a wiki changed on its own pages (`MediaWiki:<key>`), as `allmessages` gives them. */
import type {CompiledMessage, MessagePart, Translation} from './compiled.js';

export {choose} from './forms.js';

export interface OverrideOptions {
  /** What `{{SITENAME}}` stands for; without it such a text cannot be used. */
  readonly siteName?: string | undefined;
}

/**
 * Compiles one text. Parameters alone need no parser; a text with `{{` loads it. PLURAL and GENDER work as in our own
 * messages, `{{SITENAME}}` is put in, `{{formatnum:$1}}` is `$1` (numbers are always formatted), `{{GENDER:|…}}` is
 * neutral. HTML and wiki markup stay text.
 * @returns a promise only when the parser is needed; it rejects for any other magic word and for what cannot be read.
 */
export function compileOverride(
  text: string,
  options: OverrideOptions = {},
): CompiledMessage | Promise<CompiledMessage> {
  if (text.includes('{{'))
    return import('./message-parser.js').then(({parseMessage}) =>
      parseMessage(text, {...options, onWiki: true}),
    );
  const parts: readonly MessagePart[] = text
    .split(/(\$[1-9]\d?(?!\d))/)
    .filter((part) => part !== '')
    .map((part) => (/^\$[1-9]\d?$/.test(part) ? Number(part.slice(1)) - 1 : part));
  return parts.some((part) => typeof part === 'number') ? parts : text;
}

/**
 * Compiles all texts that a wiki changed. Never rejects: a text that cannot be used is left out, so that the built-in
 * one shows, and is named in one warning.
 */
export async function compileOverrides<K extends string>(
  texts: Readonly<Partial<Record<K, string>>>,
  options: OverrideOptions = {},
  warn: (message: string) => void = (message) => console.warn(message),
): Promise<Translation<K>> {
  const compiled: Partial<Record<K, CompiledMessage>> = {};
  const unusable: string[] = [];
  for (const key in texts) {
    try {
      compiled[key] = await compileOverride(texts[key] ?? '', options);
    } catch (error) {
      unusable.push(`${key} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  if (unusable.length > 0)
    warn(`wiki-homepage: built-in texts are shown for ${unusable.sort().join(', ')}.`);
  return compiled;
}

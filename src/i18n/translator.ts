/** Puts arguments into compiled messages: plural and gender forms, numbers, isolation. Holds no parser. */
import type {CompiledMessage, GenderPart, PluralPart, Translation} from './compiled.js';
import type {Formats} from './formats.js';
import {intl} from './intl.js';

/** Somebody: shown is the name, `{{GENDER:}}` looks at the gender. */
export interface PersonArgument {
  readonly name: string;
  readonly gender: 'female' | 'male' | 'unknown';
}

/** A number that is not shown as a bare number ("1,000+", or bold): `{{PLURAL:}}` looks at `value`. */
export interface ShownNumber {
  readonly value: number;
  readonly shown: unknown;
}

/** A string, a number, a `PersonArgument`, a `ShownNumber`; for `rich` also anything a template can show. */
export type MessageArgument = unknown;

export interface Translator<K extends string> {
  /** The text, for attributes and plain places. */
  text(key: K, ...args: readonly MessageArgument[]): string;
  /** The text as parts, in which template results among the arguments are left as they are. */
  rich(key: K, ...args: readonly MessageArgument[]): readonly unknown[];
}

export interface TranslatorOptions<K extends string> {
  /** The page's language, a BCP 47 tag; `qqx` shows keys and arguments. */
  readonly language: string;
  /** English, the last resort, with English plural rules. */
  readonly messages: Readonly<Record<K, CompiledMessage>>;
  readonly translation?: Translation<K> | undefined;
  /** The tag of `translation` where it is not the page's but one of its fallbacks. */
  readonly translationLanguage?: string | undefined;
  /** What the wiki says instead, in the page's language. */
  readonly overrides?: Translation<K> | undefined;
  readonly formats: Formats;
}

interface Context {
  readonly language: string;
  readonly args: readonly MessageArgument[];
  readonly formats: Formats;
}

/** translatewiki's order of forms. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function pluralIndex(language: string, count: number): number {
  const rules = intl(Intl.PluralRules, [language, 'en'], {});
  const own = rules.resolvedOptions().pluralCategories;
  return categories.filter((category) => own.includes(category)).indexOf(rules.select(count));
}

const has = (value: unknown, key: string): value is object => key in Object(value);
const isPerson = (value: unknown): value is PersonArgument => has(value, 'gender');
const isShown = (value: unknown): value is ShownNumber => has(value, 'shown');

function choose(
  [kind, parameter, forms, exact]: PluralPart | GenderPart,
  {args, language}: Context,
): CompiledMessage {
  const arg = args[parameter];
  if (kind === 'g') {
    const gender = isPerson(arg) ? arg.gender : arg;
    return (
      (gender === 'female' ? forms[1] : gender === 'male' ? undefined : forms[2]) ?? forms[0] ?? ''
    );
  }
  const value = isShown(arg) ? arg.value : arg;
  const count = Number(String(value)); // a template that came without its number is none
  return exact?.[count] ?? forms[Math.min(pluralIndex(language, count), forms.length - 1)] ?? '';
}

/**
 * Keeps a foreign text from changing the order of the words around it (Unicode's FSI and PDI). Isolates inside are
 * taken out, since one without its partner would reach beyond ours.
 */
const isolate = (text: string) => `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;

/** What a parameter puts into the text; a missing one shows its own name. */
function shown(index: number, {args, formats}: Context): unknown {
  const arg = args[index];
  if (arg === undefined) return `$${index + 1}`;
  if (isPerson(arg)) return isolate(arg.name);
  const value = isShown(arg) ? arg.shown : arg;
  if (typeof value === 'number') return formats.number(value);
  return typeof value === 'string' && value === arg ? isolate(value) : value;
}

/** Adds to `out`, neighbouring strings as one. */
function add(out: unknown[], part: unknown): void {
  const last = out.at(-1);
  if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
  else out.push(part);
}

function expand(message: CompiledMessage, context: Context, out: unknown[]): unknown[] {
  if (typeof message === 'string') add(out, message);
  else
    for (const part of message) {
      if (typeof part === 'number') add(out, shown(part, context));
      else expand(typeof part === 'string' ? part : choose(part, context), context, out);
    }
  return out;
}

/** Looks a key up in the wiki's own texts, then the translation, then English. */
export function createTranslator<K extends string>(options: TranslatorOptions<K>): Translator<K> {
  const {language, formats} = options;
  const layers: readonly [Translation<K> | undefined, string][] = [
    [options.overrides, language],
    [options.translation, options.translationLanguage ?? language],
    [options.messages, 'en'],
  ];

  function rich(key: K, ...args: readonly MessageArgument[]): readonly unknown[] {
    const say = (message: CompiledMessage, of: string) =>
      expand(message, {args, formats, language: of}, []);
    if (language === 'qqx')
      return say([`(${key}`, ...args.flatMap((_, k) => [k ? ', ' : ': ', k]), ')'], language);
    for (const [texts, of] of layers) {
      const message = texts?.[key];
      if (message !== undefined) return say(message, of);
    }
    return [`⧼${key}⧽`];
  }

  return {
    rich,
    text: (key, ...args) =>
      rich(key, ...args)
        .map(String)
        .join(''),
  };
}

/** Puts arguments into compiled messages: numbers, isolation, and the forms that `choose` finds. Holds no parser. */
import {isPerson, isShown} from './arguments.js';
import type {Choose, CompiledMessage, MessageContext, Translation} from './compiled.js';
import type {Formats} from './formats.js';

export type {PersonArgument, ShownNumber} from './arguments.js';

/** A string, a number, a `PersonArgument`, a `ShownNumber`; for `rich` also anything a template can show. */
export type MessageArgument = unknown;

export interface Translator<K extends string> {
  /** The text, for attributes and plain places. */
  text(key: K, ...args: readonly MessageArgument[]): string;
  /** The text as parts, in which template results among the arguments are left as they are. */
  rich(key: K, ...args: readonly MessageArgument[]): readonly unknown[];
}

export interface TranslatorOptions<K extends string> {
  /** The page's language, a BCP 47 tag. */
  readonly language: string;
  /** English, the last resort, with English plural rules. */
  readonly messages: Readonly<Record<K, CompiledMessage>>;
  readonly translation?: Translation<K> | undefined;
  /** The tag of `translation` where it is not the page's but one of its fallbacks. */
  readonly translationLanguage?: string | undefined;
  /** What the wiki says instead, in the page's language. */
  readonly overrides?: Translation<K> | undefined;
  readonly formats: Formats;
  /** `choose` of `forms.ts`. Default: the last form, which is right only for texts without any. */
  readonly choose?: Choose | undefined;
}

interface Context extends MessageContext {
  readonly formats: Formats;
  readonly choose: Choose;
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
      else expand(typeof part === 'string' ? part : context.choose(part, context), context, out);
    }
  return out;
}

const lastForm: Choose = ([, , forms]) => forms.at(-1) ?? '';

/** Looks a key up in the wiki's own texts, then the translation, then English. */
export function createTranslator<K extends string>(options: TranslatorOptions<K>): Translator<K> {
  const {language, formats, choose = lastForm} = options;
  const layers: readonly [Translation<K> | undefined, string][] = [
    [options.overrides, language],
    [options.translation, options.translationLanguage ?? language],
    [options.messages, 'en'],
  ];

  function rich(key: K, ...args: readonly MessageArgument[]): readonly unknown[] {
    const say = (message: CompiledMessage, of: string) =>
      expand(message, {args, formats, choose, language: of}, []);
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

/**
 * From translatewiki's message format to the compiled form. Used by the build for our own texts, and in the browser,
 * as a chunk of its own, for texts that the wiki changed.
 */
import parse from 'banana-i18n/src/ast.js';
import type {BananaNode} from 'banana-i18n/src/ast.js';
import type {CompiledMessage, MessagePart} from './compiled.js';

export interface ParseOptions {
  /**
   * The text was written on a wiki: `{{SITENAME}}`, `{{formatnum:}}`, `{{GENDER:|…}}` and single braces are accepted.
   */
  readonly onWiki?: boolean;
  /** What `{{SITENAME}}` stands for. */
  readonly siteName?: string | undefined;
}

/** Deeper nesting is an accident or an attack. */
const deepest = 12;

/** Joins neighbouring texts; a message of text alone becomes a string. */
function tidy(parts: readonly MessagePart[]): CompiledMessage {
  const out: MessagePart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else if (part !== '') out.push(part);
  }
  const [first = ''] = out;
  return out.length < 2 && typeof first === 'string' ? first : out;
}

/** The number in front of an explicit plural form, and the rest of the form. */
function exactForm(form: CompiledMessage): [number, CompiledMessage] | undefined {
  const [first, ...rest] = typeof form === 'string' ? [form] : form;
  const [, count, text] = (typeof first === 'string' && /^\s*(\d+)=([^]*)$/.exec(first)) || [];
  return text === undefined ? undefined : [Number(count), tidy([text, ...rest])];
}

class Compiler {
  private readonly options: ParseOptions;

  constructor(options: ParseOptions) {
    this.options = options;
  }

  compile(node: BananaNode, depth = 0): CompiledMessage {
    return tidy(this.parts(node, depth));
  }

  private parts(node: BananaNode, depth: number): MessagePart[] {
    if (depth > deepest) throw new Error('magic words are nested too deep');
    if (node === undefined || typeof node === 'number') return [];
    if (typeof node === 'string') return [node];
    const [name, ...given] = node;
    const word = name.trim().toUpperCase();
    if (word === 'CONCAT') return given.flatMap((one) => this.parts(one, depth));
    if (word === 'REPLACE' && typeof given[0] === 'number') {
      const index = given[0];
      return index >= 0 && index < 99 ? [index] : [`$${index + 1}`];
    }
    return this.word(word, given, depth + 1);
  }

  private word(word: string, given: readonly BananaNode[], depth: number): MessagePart[] {
    const [first, ...others] = given;
    const {onWiki, siteName} = this.options;
    if (word === 'PLURAL' || word === 'GENDER') {
      const forms = others.map((form) => this.compile(form, depth));
      if (forms.length === 0) throw new Error(`{{${word}}} has no forms`);
      if (word === 'PLURAL') return [this.plural(this.parameter(word, first, depth), forms)];
      // Without a name MediaWiki means the reader, whose gender is not at hand: neutral.
      if (onWiki && !first) return this.again(forms[2] ?? forms[0] ?? '');
      return [['g', this.parameter(word, first, depth), forms]];
    }
    if (onWiki && word === 'FORMATNUM') return this.parts(first, depth);
    if (onWiki && word === 'SITENAME' && siteName !== undefined) return [siteName];
    throw new Error(`unknown magic word {{${word}}}`);
  }

  private again(message: CompiledMessage): MessagePart[] {
    return typeof message === 'string' ? [message] : [...message];
  }

  private parameter(word: string, node: BananaNode, depth: number): number {
    const [index, more] = this.parts(node, depth);
    if (typeof index !== 'number' || more !== undefined)
      throw new Error(`{{${word}}} needs a parameter such as $1`);
    return index;
  }

  private plural(parameter: number, all: readonly CompiledMessage[]): MessagePart {
    const forms: CompiledMessage[] = [];
    const exact: Record<number, CompiledMessage> = {};
    for (const form of all) {
      const found = exactForm(form);
      if (found) exact[found[0]] = found[1];
      else forms.push(form);
    }
    return Object.keys(exact).length > 0 ? ['p', parameter, forms, exact] : ['p', parameter, forms];
  }
}

/** Everything that the parser would take for more than text but we do not: markup, escapes, a lone `$`. */
function quote(text: string, onWiki: boolean): string {
  return text.replace(/\{\{|\}\}|[{}\\<[]|\$(?!\d)/g, (found) => {
    const isBrace = found === '{' || found === '}';
    return found.length > 1 || (isBrace && !onWiki) ? found : `\\${found}`;
  });
}

/**
 * @param text in translatewiki's format. HTML and wiki markup are text like any other.
 * @throws Error saying what is wrong.
 */
export function parseMessage(text: string, options: ParseOptions = {}): CompiledMessage {
  let tree: BananaNode;
  try {
    tree = parse(quote(text, options.onWiki ?? false));
  } catch (error) {
    const count = (braces: string) => text.split(braces).length;
    const why = count('{') === count('}') ? 'a magic word cannot be read' : 'unbalanced braces';
    throw new Error(why, {cause: error});
  }
  return new Compiler(options).compile(tree);
}

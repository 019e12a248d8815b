/** What the form has no controls for, as JSON. */
import {html, nothing, type TemplateResult} from 'lit';
import {pointerOf, type SettingPath} from '../../../config/settings-draft.js';
import {icon} from '../../../styles/icons.js';
import {iconError} from '../../../styles/icons/error.generated.js';
import {describedBy} from '../form/about.js';
import {choose, type FormContext, idOf, labelOf, valueAt} from '../form/context.js';
import type {Field} from '../form/fields.js';

type Wiki = FormContext['wiki'];

/** Settings as they stand on the page. */
const example = '{"modules": {"impact": {"days": 30}}}';

const lineAt = (text: string, end: number): number => text.slice(0, end).split('\n').length;

/** Browsers tell the place in their own words; some tell none. */
function lineOf(text: string, {message}: Error): number | undefined {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return lineAt(text, Number(position));
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  return / end /.test(message) ? lineAt(text, text.length) : undefined;
}

function read(text: string): {readonly value?: unknown; readonly error?: Error} {
  try {
    return {value: text.trim() ? JSON.parse(text) : undefined};
  } catch (error) {
    return {error: error instanceof Error ? error : new Error()};
  }
}

function mistakeOf(wiki: Wiki, text: string): string | undefined {
  const {error} = read(text);
  if (!error) return undefined;
  const line = lineOf(text, error);
  return line === undefined
    ? wiki.msg('wiki-homepage-settings-not-json')
    : wiki.msg('wiki-homepage-settings-not-json-line', line);
}

const problemLine = (text: string, at = '') =>
  html`<span class="problem">${icon(iconError)}<span>${at ? html`<code dir="ltr">${at}</code> ` : nothing}${text}</span></span>`;

/** What is wrong inside of it: there are no fields of its own that could say so. */
function problemsInside({problems}: FormContext, pointer: string): unknown {
  return [...problems]
    .filter(([at]) => at.startsWith(`${pointer}/`))
    .map(([at, words]) => problemLine(words.join(' '), at.slice(pointer.length + 1)));
}

/** What cannot be read stays in the field until it is mended, and so long nothing can be saved. */
export function jsonField(context: FormContext, field: Field, path: SettingPath): TemplateResult {
  const {wiki, readOnly, unread, update} = context;
  const pointer = pointerOf(path);
  const typed = unread.get(pointer);
  const value = valueAt(context, path);
  const text = typed ?? (value === undefined ? '' : JSON.stringify(value, null, 2));
  const mistake = typed === undefined ? undefined : mistakeOf(wiki, typed);
  const inside = problemsInside(context, pointer);
  const set = ({target}: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const {value: written, error} = read(target.value);
    if (error) unread.set(pointer, target.value);
    else {
      unread.delete(pointer);
      choose(context, path, written);
    }
    update();
  };
  const wrong =
    mistake !== undefined || [...context.problems.keys()].some((at) => at.startsWith(pointer));
  return html`<textarea class="code" id=${idOf(path)} dir="ltr" spellcheck="false" autocapitalize="off" rows=${Math.min(12, text.split('\n').length + 1)} .value=${text} ?readonly=${readOnly} aria-label=${labelOf(context, field, path)} aria-invalid=${wrong ? 'true' : nothing} aria-describedby="${idOf(path)}-json ${describedBy(path)}" @change=${set}></textarea><div class="about" id="${idOf(path)}-json" role="status">${
    mistake === undefined ? nothing : problemLine(mistake)
  }${inside}${readOnly ? nothing : html`<span class="meta">${wiki.msg('wiki-homepage-settings-json-example')} <code dir="ltr">${example}</code></span>`}</div>`;
}

/** Accepting a choice: the count beside the button, storing it, and what is said when that does not work. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {asAdapterError} from '../../../controllers/resource.js';
import type {TaskFilter} from '../../../domain/task-model.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import {icon} from '../../../styles/icons.js';
import {iconAlert} from '../../../styles/icons/alert.generated.js';
import {iconError} from '../../../styles/icons/error.generated.js';
import type {FilterScene, FilterWiki} from '../filter-host.js';
import {LiveCount} from './live-count.js';

type Scene = Pick<FilterScene, 'wiki' | 'count' | 'accept'>;

/** What stands in a footer beside the count. */
export interface AcceptButtons {
  readonly wayBack?: {readonly label: string; readonly act: () => void};
  readonly label: string;
  readonly act: () => void;
  /** Only goes on to more to choose: it is never off. */
  readonly goesOn?: boolean;
}

/** Rounded as far as a number that may be wrong deserves. */
function roughly(count: number): number {
  const step = count < 20 ? 1 : count < 100 ? 10 : count < 1000 ? 50 : 100;
  return Math.round(count / step) * step;
}

/** Kinds of failure that have words of their own. */
const worded = ['timeout', 'rate-limited', 'read-only', 'session-lost', 'denied', 'unsupported'];
type Worded = 'timeout' | 'rate-limited' | 'read-only' | 'session-lost' | 'denied' | 'unsupported';
const isWorded = (kind: string): kind is Worded => worded.includes(kind);

function reasonOf({kind, code = ''}: AdapterError): Worded | 'network' | 'server' | 'other' {
  if (kind === 'network') return /^(internal_api_error|http-5)/.test(code) ? 'server' : 'network';
  if (kind === 'blocked') return 'denied';
  return isWorded(kind) ? kind : 'other';
}

export class Acceptance {
  /** The choice is on its way. */
  busy = false;
  private error: AdapterError | undefined;
  private readonly counted: LiveCount;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    this.counted = new LiveCount(host);
  }

  close(): void {
    this.counted.close();
  }

  /** Stores what was chosen; whoever drew the part leaves it out then, or it says why that did not work. */
  async run(scene: Scene, choices: TaskChoices): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.host.requestUpdate();
    this.error = await scene.accept(choices).then(() => undefined, asAdapterError);
    this.busy = false;
    this.host.requestUpdate();
    if (!this.error) return true;
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector('.alarm')?.scrollIntoView({block: 'nearest'});
    return false;
  }

  /** Why it could not be stored, above everything else. */
  alarm(wiki: FilterWiki): unknown {
    const {error} = this;
    if (!error) return nothing;
    const reason = wiki.msg(`wiki-suggested-edits-failed-${reasonOf(error)}`);
    const own = error.wikiText && wiki.msg('wiki-suggested-edits-failed-says', error.wikiText);
    return html`<div class="alarm" role="alert">${icon(iconError)}<p><b>${wiki.msg('wiki-suggested-edits-failed')}</b> ${reason} ${own} ${wiki.msg('wiki-suggested-edits-failed-kept')}</p></div>`;
  }

  /** The count and the buttons. */
  footer(scene: Scene, filter: TaskFilter, buttons: AcceptButtons): TemplateResult {
    const {wiki} = scene;
    const {busy, error} = this;
    this.counted.follow(filter, scene.count);
    const {wayBack, label, act, goesOn = false} = buttons;
    const off = busy || (!goesOn && this.refuses(filter));
    const back = wayBack
      ? html`<button class="quiet" type="button" aria-disabled=${busy} @click=${() => busy || wayBack.act()}>${wayBack.label}</button>`
      : nothing;
    const words = busy
      ? wiki.msg('wiki-suggested-edits-saving')
      : error && !goesOn
        ? wiki.msg('wiki-suggested-edits-again')
        : label;
    return html`${this.line(wiki, filter)}${back}<button
      class="primary" type="button" aria-disabled=${off} aria-describedby="matches" @click=${() => off || act()}>${words}</button>`;
  }

  private refuses({types}: TaskFilter): boolean {
    return !types.length || this.counted.result?.count === 0;
  }

  /** Read out when there is a number, not while there is none. */
  private line(wiki: FilterWiki, filter: TaskFilter): TemplateResult {
    const required = !filter.types.length;
    const words = required
      ? html`${icon(iconError)}<span>${wiki.msg('wiki-suggested-edits-types-required')}</span>`
      : this.words(wiki, filter);
    return html`<p class="matches ${required ? 'wrong' : ''}" id="matches" role="status">${words}</p>`;
  }

  private words(wiki: FilterWiki, {topics, match}: TaskFilter): unknown {
    const {result} = this.counted;
    if (result === undefined)
      return html`<span aria-hidden="true">${wiki.msg('wiki-suggested-edits-counting')}</span>`;
    if (result === null) return wiki.msg('wiki-suggested-edits-count-failed');
    const {count, exact} = result;
    if (count === 0) {
      const all = match === 'all' && topics.length > 1 ? '-all' : '';
      return html`${icon(iconAlert)}<span>${wiki.msg(`wiki-suggested-edits-count-none${all}`)}</span>`;
    }
    return exact
      ? wiki.msg('wiki-suggested-edits-count', count)
      : wiki.msg('wiki-suggested-edits-count-about', roughly(count));
  }
}

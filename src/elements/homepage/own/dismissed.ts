/** What the reader has closed for good, in words, with the way back. Loaded when it is asked for. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {headingRank} from '../../../styles/heading-rank.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {messages, type MessageKey} from '../i18n/dismissed/messages.generated.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/own/messages.generated.js';
import type {OwnPage} from './own-page.js';

export const catalogs = [messages];

export const styles = [
  moreTokenStyles,
  css`
    .closed-list { margin-block-start: 8px; padding: 16px 20px 4px; border: 1px solid var(--wiki-border-color-subtle); border-radius: 2px; background: var(--wiki-background-color-base); }
    .closed-list h2 { margin: 0 0 4px; padding: 0; border: 0; font-family: inherit; font-size: 1.125em; line-height: 1.375; font-weight: 700; color: var(--wiki-color-emphasized); }
    .closed-list li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-block-size: 44px; padding-block: 4px; font-size: .9375em; }
    .closed-list li + li { border-block-start: 1px solid var(--wiki-border-color-muted); }
    .closed-list span { flex: 1; min-inline-size: 10em; text-wrap: pretty; }
    .closed-list small { display: block; font-size: .8667em; color: var(--wiki-color-subtle); }
    .closed-list button { margin-inline-end: -12px; }
    .closed-list p { padding-block: 8px; color: var(--wiki-color-error); }
  `,
];

const named = [
  'mentor-invite',
  'nudge-first-edit',
  'nudge-first-task',
  'nudge-more-tasks',
  'task-invitation',
  'email-reminder',
  'email-reminder-unconfirmed',
  'welcome-survey',
] as const;

type Wiki = HomepageController<FirstKey | OwnKey | MessageKey>;

/** In words; what begins alike may have another name of its own behind it: the dashboard’s, the survey’s. */
function nameOf(wiki: Wiki, thing: string): string {
  const known = named.find((one) => one === thing);
  if (known) return wiki.msg(`wiki-homepage-thing-${known}`);
  if (thing.startsWith('dashboard-')) return wiki.msg('wiki-homepage-thing-dashboard');
  if (thing.startsWith('welcome-survey-')) return wiki.msg('wiki-homepage-thing-welcome-survey');
  return wiki.msg('wiki-homepage-thing-other', thing.replaceAll('-', ' '));
}

export class DismissedList {
  /** Was brought back here, and stays in the list until it is closed. */
  private readonly back = new Set<string>();
  private failed = '';

  private readonly page: Pick<OwnPage, 'dismissals' | 'host' | 'focus'>;
  private readonly wiki: Wiki;

  constructor(page: Pick<OwnPage, 'dismissals' | 'host' | 'focus'>, wiki: Wiki) {
    this.page = page;
    this.wiki = wiki;
  }

  /** What is listed: something may be in it that is not closed any more. */
  get things(): readonly string[] {
    return [...new Set([...(this.page.dismissals.things ?? []), ...this.back])].sort();
  }

  template(headingLevel: number): TemplateResult {
    const {wiki} = this;
    return html`<section class="closed-list" part="dismissed" aria-labelledby="closed-title"><h2 id="closed-title" tabindex="-1" aria-level=${headingRank(headingLevel + 1)}>${wiki.msg('wiki-homepage-dismissed')}</h2><ul>${this.things.map((thing) => this.row(thing))}</ul></section>`;
  }

  private row(thing: string): TemplateResult {
    const {wiki, page} = this;
    const closed = page.dismissals.has(thing);
    const say = closed
      ? wiki.msg('wiki-homepage-dismissed-restore')
      : wiki.msg('wiki-homepage-dismissed-again');
    const note = closed
      ? nothing
      : html`<small role="status">${wiki.msg('wiki-homepage-dismissed-back')}</small>`;
    return html`<li data-thing=${thing}><span id="thing-${thing}">${nameOf(wiki, thing)}${note}</span><button class="quiet" id="back-${thing}" type="button" aria-labelledby="back-${thing} thing-${thing}" @click=${() => void this.toggle(thing, !closed)}>${say}</button>${
      this.failed === thing
        ? html`<p role="alert">${wiki.msg('wiki-homepage-dismissed-failed')}</p>`
        : nothing
    }</li>`;
  }

  private async toggle(thing: string, closes: boolean): Promise<void> {
    const {dismissals, host} = this.page;
    this.back.add(thing);
    this.failed = '';
    try {
      await (closes ? dismissals.dismiss(thing, this.wiki.now()) : dismissals.restore(thing));
    } catch {
      this.failed = thing;
    }
    host.requestUpdate();
  }
}

/** What the panel offers, or says, in the place of a next task. */
import {
  css,
  type CSSResult,
  html,
  nothing,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AdapterError} from '../../../adapters/adapter.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {failureText} from '../../../controllers/failure-text.js';
import {asAdapterError} from '../../../controllers/resource.js';
import type {Task, TaskType} from '../../../domain/task-model.js';
import {isKnownTaskType} from '../../../domain/tasks/task-kinds.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../../../i18n/common/messages.generated.js';
import {
  messages as typeNames,
  type MessageKey as TypeKey,
} from '../../../i18n/task-types/messages.generated.js';
import {
  messages as moreTypes,
  type MessageKey as MoreTypeKey,
} from '../../../i18n/task-types/more/messages.generated.js';
import {address} from '../../../styles/address.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {messages, type MessageKey} from '../i18n/offers/messages.generated.js';
import type {MessageKey as PanelKey} from '../i18n/panel/messages.generated.js';
import type {LevelUp, PostEditData} from '../post-edit-data.js';
import {chooseOnly, optOut, refuseInvitation} from './answers.js';
import {kind, type PanelWiki, type Screen} from './templates.js';

export const catalogs = [messages, common, typeNames, moreTypes];
export const styles: readonly CSSResult[] = [
  moreTokenStyles,
  css`
  .small.alone { grid-template-columns: minmax(0, 1fr); }
  .never { display: flex; gap: 8px; align-items: flex-start; font-size: .875em; cursor: pointer; }
  .never input { flex: none; inline-size: 1.25em; block-size: 1.25em; margin: .1em 0 0; accent-color: var(--wiki-background-color-progressive); }
  .alarm { padding: 12px; border-radius: 2px; background: var(--wiki-background-color-error-subtle); font-size: .875em; overflow-wrap: anywhere; }
  @media (forced-colors: active) { .alarm { border: 1px solid CanvasText; } }
`,
];

type OffersWiki = Pick<
  HomepageController<MessageKey | CommonKey | TypeKey | MoreTypeKey | PanelKey>,
  'msg' | 'adapter' | 'now'
>;

const nameOf = (wiki: OffersWiki, {id, name}: Pick<TaskType, 'id' | 'name'>): string =>
  name ?? (isKnownTaskType(id) ? wiki.msg(`wiki-task-types-${id}`) : id);

/** What is to be done; a type of the wiki's own may say nothing. */
const shortOf = (wiki: OffersWiki, {id, description}: TaskType): string =>
  description ?? (isKnownTaskType(id) ? wiki.msg(`wiki-task-types-${id}-short`) : '');

/** The other type that is offered. */
const typeCard = (wiki: OffersWiki, type: TaskType): TemplateResult =>
  html`<div class="small alone" part="type"><span><b dir="auto">${nameOf(wiki, type)}</b><span class="meta" dir="auto">${shortOf(wiki, type)}</span>${kind(wiki, type.difficulty, type.minutes)}</span></div>`;

/** A choice was not stored. */
const alarm = (wiki: OffersWiki, error: AdapterError): TemplateResult =>
  html`<p class="alarm" role="alert"><b>${wiki.msg('wiki-post-edit-not-stored')}</b> ${failureText(wiki, error)}</p>`;

/** The panel as its offers see it. */
export interface OffersPanel {
  readonly feedUrl: string | null;
  readonly showTasks: (tasks: readonly Task[]) => void;
  readonly close: () => void;
}

export class Offers {
  private never = false;
  private busy = false;
  private failed: AdapterError | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly wiki: OffersWiki;

  constructor(host: ReactiveControllerHost, wiki: OffersWiki) {
    this.host = host;
    this.wiki = wiki;
  }

  /** Another edit is followed. */
  reset(): void {
    this.failed = undefined;
    this.never = this.busy = false;
  }

  /** What is said where there is no next task. */
  rest(why: 'limit' | 'none'): {readonly heading: string | undefined; readonly words: string} {
    const {wiki} = this;
    return why === 'limit'
      ? {
          heading: wiki.msg('wiki-post-edit-title-limit'),
          words: wiki.msg('wiki-post-edit-limit'),
        }
      : {heading: undefined, words: wiki.msg('wiki-post-edit-none')};
  }

  levelUp(data: PostEditData, panel: OffersPanel): Screen {
    const {wiki, busy, never, failed} = this;
    const {levelUp, finished, done, tasks} = data;
    const heading = wiki.msg('wiki-post-edit-level');
    if (!levelUp || !finished) return {heading, said: heading, body: nothing};
    const former = nameOf(wiki, finished);
    const words = wiki.msg('wiki-post-edit-level-text', done ?? 0, former);
    return {
      heading,
      said: `${heading} ${words} ${nameOf(wiki, levelUp.type)}`,
      body: html`<p class="words">${words}</p>${typeCard(wiki, levelUp.type)}<label class="never"><input type="checkbox" .checked=${live(never)} @change=${() => void this.toggleNever(finished.id)}><span>${wiki.msg('wiki-post-edit-level-never', former)}</span></label>${failed ? alarm(wiki, failed) : nothing}`,
      footer: html`<button class="quiet" type="button" @click=${() => panel.showTasks(tasks)}>${wiki.msg('wiki-post-edit-no')}</button><button class="primary" type="button" aria-busy=${busy} @click=${() => void this.tryType(data, levelUp, panel)}>${wiki.msg('wiki-post-edit-level-try')}</button>`,
    };
  }

  invitation({account, tasks}: PostEditData, {feedUrl, close, showTasks}: OffersPanel): Screen {
    const {wiki} = this;
    const [heading, words] = [
      wiki.msg('wiki-post-edit-invite'),
      wiki.msg('wiki-post-edit-invite-text'),
    ];
    const label = wiki.msg('wiki-post-edit-invite-try');
    const refuse = () => {
      refuseInvitation(wiki, account ?? '');
      close();
    };
    return {
      heading,
      said: `${heading} ${words}`,
      body: html`<p class="words">${words}</p>`,
      footer: html`<button class="quiet" type="button" @click=${refuse}>${wiki.msg('wiki-post-edit-no')}</button>${
        feedUrl
          ? html`<a class="button primary" href=${address(feedUrl)}>${label}</a>`
          : html`<button class="primary" type="button" @click=${() => showTasks(tasks)}>${label}</button>`
      }`,
    };
  }

  /** @returns whether it was stored. */
  private async store(write: Promise<void>): Promise<boolean> {
    this.busy = true;
    this.failed = undefined;
    this.host.requestUpdate();
    this.failed = await write.then(() => undefined, asAdapterError);
    this.busy = false;
    this.host.requestUpdate();
    return !this.failed;
  }

  private async tryType(
    data: PostEditData,
    {type, tasks}: LevelUp,
    {showTasks}: OffersPanel,
  ): Promise<void> {
    const {wiki, busy} = this;
    if (!busy && (await this.store(chooseOnly(wiki, data, type.id)))) showTasks(tasks);
  }

  /** Stored at once; where that fails the box is as it was. */
  private async toggleNever(id: string): Promise<void> {
    const wanted = !this.never;
    this.never = wanted;
    if (await this.store(optOut(this.wiki, id, wanted))) return;
    this.never = !wanted;
    this.host.requestUpdate();
  }
}

/** @param wiki the widget's, which gets these texts. */
export const create = (host: ReactiveControllerHost, wiki: PanelWiki): Offers =>
  new Offers(host, wiki.with(messages).with(common).with(typeNames));

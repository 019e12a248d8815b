/** The panel that follows an edit. Loaded once an edit was saved. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AdapterError} from '../../../adapters/adapter.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {asAdapterError} from '../../../controllers/resource.js';
import {followTask} from '../../../controllers/task-events.js';
import type {Task, TaskType} from '../../../domain/task-model.js';
import {taskUrl} from '../../../domain/tasks/task-url.js';
import {messages as common} from '../../../i18n/common/messages.generated.js';
import {messages as typeNames} from '../../../i18n/task-types/messages.generated.js';
import {messages as moreTypes} from '../../../i18n/task-types/more/messages.generated.js';
import {icon} from '../../../styles/icons.js';
import {iconSuccess} from '../../../styles/icons/success.generated.js';
import {address} from '../../../styles/address.js';
import {forward} from '../../../styles/links.js';
import {panelTemplate} from '../../../styles/panel-template.js';
import {messages} from '../i18n/panel/messages.generated.js';
import type {LevelUp, PostEditData} from '../post-edit-data.js';
import {chooseOnly, optOut, refuseInvitation} from './answers.js';
import {postEditPanelStyles} from './panel-styles.js';
import {alarm, failedScreen, pendingScreen, type Screen} from './screens.js';
import {nameOf, pager, type PanelWiki, smallCard, typeCard} from './templates.js';

export {loadFollowUp} from './follow-up.js';
export const catalogs = [messages, common, typeNames, moreTypes];
export const styles = postEditPanelStyles;

/** What the panel shows: of another type, of suggested edits at all, of what comes next. */
export type PostEditStage = 'level-up' | 'invitation' | 'next' | 'limit' | 'none';

export interface PanelScene {
  /** Undefined while it is on its way, or did not come. */
  readonly data: PostEditData | undefined;
  readonly error: AdapterError | undefined;
  readonly feedUrl: string | null;
  readonly retry: () => void;
  readonly close: () => void;
}

export class PostEditPanel {
  private data: PostEditData | undefined;
  private stage: PostEditStage = 'next';
  private tasks: readonly Task[] = [];
  private position = 0;
  private details = new Map<string, Task | null>();
  private never = false;
  private busy = false;
  private failed: AdapterError | undefined;

  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly wiki: PanelWiki;

  constructor(host: ReactiveControllerHost & EventTarget, wiki: PanelWiki) {
    this.host = host;
    this.wiki = wiki;
  }

  /** What is shown of `data`. */
  stageOf(data: PostEditData): PostEditStage {
    if (data !== this.data) this.begin(data);
    return this.stage;
  }

  render(scene: PanelScene): TemplateResult {
    const {wiki, failed} = this;
    if (scene.data) this.stageOf(scene.data);
    const {heading, said, body, footer} = this.screen(scene);
    return html`<p class="unseen" role="status">${said}</p>${panelTemplate({
      wiki,
      sheet: false,
      takesFocus: false,
      heading: html`${icon(iconSuccess)}<span>${heading}</span>`,
      closeLabel: wiki.msg('wiki-post-edit-close'),
      onClose: scene.close,
      body: html`${body}${failed ? alarm(wiki, failed) : nothing}`,
      footer,
    })}`;
  }

  private begin(data: PostEditData): void {
    this.data = data;
    this.failed = undefined;
    this.never = this.busy = false;
    this.details = new Map();
    if (data.levelUp) this.stage = 'level-up';
    else if (!data.finished) this.stage = 'invitation';
    else this.showTasks(data.tasks);
  }

  private showTasks(tasks: readonly Task[]): void {
    this.tasks = tasks;
    this.position = 0;
    this.failed = undefined;
    this.stage = tasks.length ? 'next' : this.data?.limit ? 'limit' : 'none';
    this.host.requestUpdate();
  }

  private screen(scene: PanelScene): Screen {
    const {data} = this;
    if (scene.error) return failedScreen(this.wiki, scene.error, scene.retry);
    if (!scene.data || !data) return pendingScreen(this.wiki);
    if (this.stage === 'level-up') return this.levelUp(data);
    if (this.stage === 'invitation') return this.invitation(data, scene);
    return this.next(data, scene.feedUrl);
  }

  private next({finished, today, types}: PostEditData, feedUrl: string | null): Screen {
    const {wiki, stage, tasks, position} = this;
    const task = tasks[position];
    const type = types.find(({id}) => id === task?.type);
    const rest =
      stage !== 'next'
        ? wiki.msg(`wiki-post-edit-${stage === 'limit' ? 'limit' : 'none'}`)
        : wiki.msg(`wiki-post-edit-${task?.type === finished?.id ? 'another' : 'other'}`);
    const heading = wiki.msg(
      stage === 'limit' ? 'wiki-post-edit-title-limit' : 'wiki-post-edit-title',
    );
    const words = `${today ? `${wiki.msg('wiki-post-edit-today', today)} ` : ''}${rest}`;
    if (task) this.detail(task, tasks[position + 1]);
    const follow = (event: MouseEvent) => task && this.follow(event, task, type);
    return {
      heading,
      said: `${heading}. ${words}`,
      body: html`<p class="words">${words}</p>${
        task ? smallCard(wiki, this.details.get(task.title) ?? task, type, follow) : nothing
      }${feedUrl ? html`<p class="feed">${forward(feedUrl, wiki.msg('wiki-post-edit-feed'))}</p>` : nothing}`,
      footer: task
        ? html`${
            tasks.length > 1
              ? pager(wiki, position, tasks.length, (by) => {
                  this.position += by;
                  this.host.requestUpdate();
                })
              : nothing
          }<a class="button primary" part="start" href=${address(taskUrl(task, 'edit'))} data-where="edit" @click=${follow}>${wiki.msg('wiki-post-edit-start')}</a>`
        : nothing,
    };
  }

  private levelUp({levelUp, finished, done, tasks}: PostEditData): Screen {
    const {wiki, busy, never} = this;
    const heading = wiki.msg('wiki-post-edit-level');
    if (!levelUp || !finished) return {heading, said: heading, body: nothing};
    const former = nameOf(wiki, finished);
    const words = wiki.msg('wiki-post-edit-level-text', done ?? 0, former);
    return {
      heading,
      said: `${heading} ${words} ${nameOf(wiki, levelUp.type)}`,
      body: html`<p class="words">${words}</p>${typeCard(wiki, levelUp.type)}<label class="never"><input type="checkbox" .checked=${live(never)} @change=${() => void this.toggleNever(finished.id)}><span>${wiki.msg('wiki-post-edit-level-never', former)}</span></label>`,
      footer: html`<button class="quiet" type="button" @click=${() => this.showTasks(tasks)}>${wiki.msg('wiki-post-edit-no')}</button><button class="primary" type="button" aria-busy=${busy} @click=${() => void this.tryType(levelUp)}>${wiki.msg('wiki-post-edit-level-try')}</button>`,
    };
  }

  private invitation({tasks}: PostEditData, {feedUrl, close}: PanelScene): Screen {
    const {wiki} = this;
    const [heading, words] = [
      wiki.msg('wiki-post-edit-invite'),
      wiki.msg('wiki-post-edit-invite-text'),
    ];
    const label = wiki.msg('wiki-post-edit-invite-try');
    return {
      heading,
      said: `${heading} ${words}`,
      body: html`<p class="words">${words}</p>`,
      footer: html`<button class="quiet" type="button" @click=${() => this.refuse(close)}>${wiki.msg('wiki-post-edit-no')}</button>${
        feedUrl
          ? html`<a class="button primary" href=${address(feedUrl)}>${label}</a>`
          : html`<button class="primary" type="button" @click=${() => this.showTasks(tasks)}>${label}</button>`
      }`,
    };
  }

  private follow(event: MouseEvent, task: Task, type: TaskType | undefined): void {
    const {wiki, tasks, position, data} = this;
    const {currentTarget: link} = event;
    const known = type ?? data?.finished;
    if (!data || !wiki.adapter || !known || !(link instanceof HTMLElement)) return;
    const next = [...tasks.slice(position + 1), ...tasks.slice(0, position)];
    const {account} = data;
    const beginning = {adapter: wiki.adapter, account, task, type: known, next, now: wiki.now()};
    followTask(event, this.host, beginning, link.dataset['where'] === 'edit' ? 'edit' : 'read');
  }

  /** Of the card that is shown, and of the next one, so that it is there at once. */
  private detail(...tasks: readonly (Task | undefined)[]): void {
    const source = this.wiki.adapter?.tasks;
    for (const task of tasks) {
      if (!task || !source || this.details.has(task.title)) continue;
      if (task.description !== undefined && task.thumbnailUrl !== undefined) continue;
      const {details} = this;
      const keep = (found: Task) => {
        details.set(task.title, found);
        this.host.requestUpdate();
      };
      details.set(task.title, null);
      source.details(task).then(keep, () => keep({...task, description: null, thumbnailUrl: null}));
    }
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

  private async tryType({type, tasks}: LevelUp): Promise<void> {
    const {wiki, data, busy} = this;
    if (data && !busy && (await this.store(chooseOnly(wiki, data, type.id)))) this.showTasks(tasks);
  }

  /** Stored at once; where that fails the box is as it was. */
  private async toggleNever(id: string): Promise<void> {
    const wanted = !this.never;
    this.never = wanted;
    if (await this.store(optOut(this.wiki, id, wanted))) return;
    this.never = !wanted;
    this.host.requestUpdate();
  }

  private refuse(close: () => void): void {
    refuseInvitation(this.wiki, this.data?.account ?? '');
    close();
  }
}

/** @param wiki the widget's, which gets the texts of the panel. */
export const create = (
  host: ReactiveControllerHost & EventTarget,
  wiki: HomepageController,
): PostEditPanel => new PostEditPanel(host, wiki.with(messages).with(common).with(typeNames));

/** The panel that follows an edit. Loaded once an edit was saved. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {Addresses} from '../../../controllers/addresses.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {later, shared} from '../../../controllers/later.js';
import type {LazyPart} from '../../../controllers/lazy-part.js';
import {followTask} from '../../../controllers/task-events.js';
import type {Task, TaskType} from '../../../domain/task-model.js';
import {taskUrl} from '../../../domain/tasks/task-url.js';
import {Floating} from '../../../styles/floating.js';
import {floatingPanel} from '../../../styles/floating-panel.js';
import {icon} from '../../../styles/icons.js';
import {iconSuccess} from '../../../styles/icons/success.generated.js';
import {address} from '../../../styles/address.js';
import {forward} from '../../../styles/links.js';
import {messages} from '../i18n/panel/messages.generated.js';
import type {PostEditData} from '../post-edit-data.js';
import type {Offers} from './offers.js';
import {postEditPanelStyles} from './panel-styles.js';
import {pager, type PanelWiki, pendingScreen, type Screen, smallCard} from './templates.js';

const offersPart = shared(() => import('./offers.js'));
const failurePart = shared(() => import('./failure.js'));

export const catalogs = [messages];
export const styles = postEditPanelStyles;

/** What the panel shows: of another type, of suggested edits at all, of what comes next. */
export type PostEditStage = 'level-up' | 'invitation' | 'next' | 'limit' | 'none';

export interface PanelScene {
  /** Undefined while it is on its way, or did not come. */
  readonly data: PostEditData | undefined;
  readonly error: AdapterError | undefined;
  /** Address of the page with all suggestions. */
  readonly feedUrl: string | undefined;
  /** That page, by title or address. */
  readonly href: string | undefined;
  readonly retry: () => void;
  readonly close: () => void;
}

export class PostEditPanel {
  private data: PostEditData | undefined;
  private stage: PostEditStage = 'next';
  private tasks: readonly Task[] = [];
  private position = 0;
  private details = new Map<string, Task | null>();

  private readonly host: LitElement;
  private readonly wiki: PanelWiki;
  private readonly offers: LazyPart<Offers, typeof import('./offers.js')>;
  private readonly failure: LazyPart<typeof import('./failure.js')>;
  private readonly addresses: Addresses;

  constructor(host: LitElement, wiki: PanelWiki) {
    this.host = host;
    this.wiki = wiki;
    new Floating(host);
    this.offers = later(host, wiki, offersPart, ({create: make}) => make(host, wiki));
    this.failure = later(host, wiki, failurePart);
    this.addresses = new Addresses(host, () => wiki.adapter);
    if (wiki.adapter?.instruments)
      void import('../../../controllers/usage.js').then(
        ({usage}) => usage(host, wiki, () => this.used),
        () => undefined, // Nobody misses it.
      );
  }

  /** A part that is on its way. */
  get coming(): Promise<void> | undefined {
    return this.offers.coming ?? this.failure.coming;
  }

  private get used() {
    const {data, stage} = this;
    return data && {name: `post-edit-${stage}`, seen: '.panel', clicks: '.primary'};
  }

  /** What is shown of `data`. */
  stageOf(data: PostEditData): PostEditStage {
    if (data !== this.data) this.begin(data);
    return this.stage;
  }

  render(scene: PanelScene): TemplateResult {
    const {wiki} = this;
    if (scene.data) this.stageOf(scene.data);
    const {heading, said, body, footer} = this.screen(scene);
    return html`<p class="unseen" role="status">${said}</p>${floatingPanel({
      wiki,
      takesFocus: false,
      heading: html`${icon(iconSuccess)}<span>${heading}</span>`,
      closeLabel: wiki.msg('wiki-post-edit-close'),
      onClose: scene.close,
      body,
      footer,
    })}`;
  }

  private begin(data: PostEditData): void {
    this.data = data;
    this.offers.now?.reset();
    this.details = new Map();
    if (data.levelUp) this.stage = 'level-up';
    else if (!data.finished) this.stage = 'invitation';
    else this.showTasks(data.tasks);
  }

  private showTasks(tasks: readonly Task[]): void {
    this.tasks = tasks;
    this.position = 0;
    this.stage = tasks.length ? 'next' : this.data?.limit ? 'limit' : 'none';
    this.host.requestUpdate();
  }

  private screen({data: given, error, href, retry, close, ...scene}: PanelScene): Screen {
    const {wiki, data, stage} = this;
    const feedUrl = scene.feedUrl ?? (href && this.addresses.of(href)) ?? null;
    if (error) return this.failed(error, retry);
    if (!given || !data) return pendingScreen(wiki);
    const offers = stage === 'next' ? undefined : this.offers.want();
    if (stage === 'level-up' || stage === 'invitation') {
      if (!offers) return pendingScreen(wiki);
      const panel = {feedUrl, close, showTasks: (tasks: readonly Task[]) => this.showTasks(tasks)};
      return stage === 'level-up' ? offers.levelUp(data, panel) : offers.invitation(data, panel);
    }
    return this.next(data, feedUrl, offers?.rest(stage === 'limit' ? 'limit' : 'none'));
  }

  /** Where the network is gone, so may be the words on why. */
  private failed(error: AdapterError, retry: () => void): Screen {
    const {wiki} = this;
    const words = wiki.msg('wiki-post-edit-failed');
    const safe = wiki.msg('wiki-post-edit-failed-safe');
    const part = this.failure.want();
    const body = part
      ? part.failedBody(wiki, error, retry)
      : this.failure.failed
        ? html`<p class="words" part="failed" role="alert">${words}. ${safe}</p>`
        : nothing;
    return {heading: wiki.msg('wiki-post-edit-title'), said: '', body};
  }

  private next(
    {finished, today, types}: PostEditData,
    feedUrl: string | null,
    rest: ReturnType<Offers['rest']> | undefined,
  ): Screen {
    const {wiki, tasks, position} = this;
    const task = tasks[position];
    const type = types.find(({id}) => id === task?.type);
    const another = task?.type === finished?.id ? 'another' : 'other';
    const end = task ? wiki.msg(`wiki-post-edit-${another}`) : (rest?.words ?? '');
    const heading = rest?.heading ?? wiki.msg('wiki-post-edit-title');
    const words = `${today ? `${wiki.msg('wiki-post-edit-today', today)} ` : ''}${end}`;
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
}

/** @param wiki the widget's, which gets the texts of the panel. */
export const create = (host: LitElement, wiki: HomepageController): PostEditPanel =>
  new PostEditPanel(host, wiki.with(messages));

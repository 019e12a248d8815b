/** What opens over the card, the introduction, and what both change. A part of the controls. */
import {html, type LitElement, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {moduleSettings} from '../../config/module-settings.js';
import {Addresses} from '../../controllers/addresses.js';
import {failureText} from '../../controllers/failure-text.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import {taskChoicesStore} from '../../controllers/task-choices-store.js';
import type {TaskChoices} from '../../domain/tasks/task-choices.js';
import {surveyKey, surveyReason} from '../../domain/tasks/survey.js';
import {outgrown} from '../../domain/tasks/task-limits.js';
import type {FilterScene, StartScene} from './filter-host.js';
import type {FeedDialog, FeedScene} from './suggested-edits-scene.js';
import type {FeedOffer} from './suggested-edits-data.js';

const topicsPart = shared(() => import('./filters/topics.js'));
const typesPart = shared(() => import('./filters/types.js'));
const startPart = shared(() => import('./start/start.js'));
const aboutPart = shared(() => import('./about/about.js'));
const limitPart = shared(() => import('./about/limit.js'));

export class Openings {
  private readonly addresses: Addresses;
  private readonly parts;
  /** Why the person came; undefined until that is known. */
  private reason: string | null | undefined;
  private asking: Promise<void> | undefined;

  private readonly host: LitElement;
  private readonly wiki: HomepageController;
  private readonly close: () => void;

  constructor(host: LitElement, wiki: HomepageController, close: () => void) {
    this.host = host;
    this.wiki = wiki;
    this.close = close;
    this.addresses = new Addresses(host, () => wiki.adapter);
    this.parts = {
      topics: later(host, wiki, topicsPart, ({create}) => create(host)),
      types: later(host, wiki, typesPart, ({create}) => create(host)),
      start: later(host, wiki, startPart, ({create}) => create(host)),
      about: later(host, wiki, aboutPart),
      limit: later(host, wiki, limitPart),
    };
  }

  /** Resolves when every part that was wanted is there, or will not come. */
  async settled(): Promise<void> {
    for (const part of Object.values(this.parts)) await part.coming;
    await this.asking;
  }

  /** Forgets failures. */
  reset(): void {
    for (const part of Object.values(this.parts)) part.reset();
  }

  /** A dialog is drawn no more. */
  closed(dialog: FeedDialog): void {
    if (dialog === 'topics' || dialog === 'types') this.parts[dialog].now?.close();
  }

  /** A part was wanted and will not come. */
  failed(name: FeedDialog | 'start'): boolean {
    return this.parts[name].failed;
  }

  dialog(scene: FeedScene, dialog: FeedDialog): unknown {
    const {offer} = scene;
    if (dialog === 'about') return this.parts.about.want()?.aboutDialog(scene);
    if (dialog === 'limit') return this.parts.limit.want()?.limitDialog(scene);
    return offer && this.parts[dialog].want()?.render(this.filterScene(scene, offer));
  }

  /** The introduction can be drawn. */
  get starts(): boolean {
    return !!this.parts.start.now && this.reason !== undefined;
  }

  /** The introduction, as parts of the card. */
  start(scene: FeedScene) {
    const {offer} = scene;
    const view = this.parts.start.want();
    const {reason} = this;
    if (reason === undefined) this.asking ??= this.askReason();
    if (!view || !offer || reason === undefined) return undefined;
    const start: StartScene = {
      ...this.filterScene(scene, offer),
      reason,
      addImages: this.address('addImages'),
    };
    return {actions: view.actions(start), body: view.body(start), footer: view.footer(start)};
  }

  /** What was chosen without a dialog was not stored. */
  trouble(error: AdapterError): TemplateResult {
    return html`<p class="trouble" role="alert">${failureText(this.wiki, error)}</p>`;
  }

  private async store({user}: FeedOffer, choices: TaskChoices): Promise<void> {
    const {adapter} = this.wiki;
    if (adapter) await taskChoicesStore(adapter, user.name ?? '').save(choices);
  }

  /** Words that change while somebody reads them are worse than general ones: it is asked before they are shown. */
  private async askReason(): Promise<void> {
    const answer = this.wiki.adapter?.preferences?.read(surveyKey).catch(() => null);
    this.reason = surveyReason((await answer) ?? null);
    this.host.requestUpdate();
  }

  private address(name: 'newArticles' | 'addImages'): string | null | undefined {
    const {[name]: title} = moduleSettings(this.wiki.config ?? defaultConfig, 'suggested-edits');
    return title === null ? null : this.addresses.of(title);
  }

  private filterScene(scene: FeedScene, offer: FeedOffer): FilterScene {
    const {wiki, close} = this;
    const {user, types, topics, choices, completed} = offer;
    const {adapter} = wiki;
    return {
      wiki,
      types,
      topics,
      choices,
      outgrown: types.filter((type) => outgrown(type, completed)).map(({id}) => id),
      scope: {wiki: adapter?.wiki ?? '', account: user.name ?? ''},
      newArticles: this.address('newArticles'),
      headingLevel: scene.headingLevel,
      count: async (filter, options) =>
        (await adapter?.tasks?.count(
          (wiki.config ?? defaultConfig).modules['suggested-edits'],
          filter,
          options,
        )) ?? {
          count: 0,
          exact: false,
        },
      accept: async (accepted) => {
        await this.store(offer, accepted);
        close();
      },
      cancel: () => {
        if (adapter) taskChoicesStore(adapter, user.name ?? '').forget();
        close();
      },
    };
  }
}

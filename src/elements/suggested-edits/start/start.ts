/** The introduction in the card: what somebody likes to read about, then how much time they have. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {type BegunChoices, begunChoices, keepBegun} from '../../../controllers/begun-choices.js';
import type {TaskFilter} from '../../../domain/task-model.js';
import {chosenTopics, chosenTypes} from '../../../domain/tasks/chosen.js';
import {topicsByBreadth} from '../../../domain/tasks/topic-groups.js';
import {messages as typeNames} from '../../../i18n/task-types/messages.generated.js';
import {messages as moreTypes} from '../../../i18n/task-types/more/messages.generated.js';
import {messages as topicNames} from '../../../i18n/topics/messages.generated.js';
import {difficultyStyles} from '../../../styles/difficulty.js';
import {forward} from '../../../styles/links.js';
import {Acceptance, type AcceptButtons} from '../filters/acceptance.js';
import {acceptanceStyles, topicStyles, typeStyles} from '../filters/filter-styles.js';
import {TopicPicks} from '../filters/topic-picks.js';
import {topicOrder} from '../filters/topic-texts.js';
import {typeList} from '../filters/type-list.js';
import type {StartScene, StartView} from '../filter-host.js';
import {messages as choicesTexts} from '../i18n/choices/messages.generated.js';
import {messages as texts} from '../i18n/start/messages.generated.js';
import {messages as listTexts} from '../i18n/types/messages.generated.js';
import {startPicture} from './start-picture.js';
import {reasonIn} from './start-reason.js';
import {startStyles} from './start-styles.js';

export const catalogs = [texts, listTexts, choicesTexts, typeNames, moreTypes, topicNames];
export const styles = [
  ...difficultyStyles,
  ...startStyles,
  ...acceptanceStyles,
  ...topicStyles,
  ...typeStyles,
];

interface Progress {
  step: 1 | 2;
  readonly picks: TopicPicks;
  readonly types: Set<string>;
}

class Introduction implements StartView {
  private progress: Progress | undefined;
  private readonly acceptance: Acceptance;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    this.acceptance = new Acceptance(host);
  }

  close(): void {
    this.acceptance.close();
    this.progress = undefined;
  }

  actions(scene: StartScene): TemplateResult {
    const {step} = this.at(scene);
    return html`<span class="meta step">${scene.wiki.msg('wiki-suggested-edits-start-step', step, 2)}</span>`;
  }

  body(scene: StartScene): TemplateResult {
    const {step} = this.at(scene);
    return html`<div class="start"><div class="steps" aria-hidden="true"><span class="on"></span><span class=${step === 2 ? 'on' : ''}></span></div>${this.acceptance.alarm(scene.wiki)}${
      step === 1 ? this.first(scene) : this.second(scene)
    }</div>`;
  }

  footer(scene: StartScene): TemplateResult {
    const {step} = this.at(scene);
    const buttons = step === 1 ? this.goOn(scene) : this.finish(scene);
    return this.acceptance.footer(scene, this.filter(scene), buttons);
  }

  /** Begins with what was clicked in this tab before. */
  private at(scene: StartScene): Progress {
    if (this.progress) return this.progress;
    const {step, types, topics} = begunChoices(scene.scope, 'start');
    const {choices} = scene;
    const chosen = {types: types ?? choices.types, topics: topics ?? choices.topics};
    const keep = () => this.keep(scene);
    this.progress = {
      step,
      picks: new TopicPicks(this.host, chosenTopics(chosen, scene), keep),
      types: new Set(chosenTypes(chosen, scene)),
    };
    return this.progress;
  }

  private keep({scope}: StartScene): void {
    if (!this.progress) return;
    const {step, picks, types} = this.progress;
    const begun: Partial<BegunChoices> = {step, topics: [...picks.chosen], types: [...types]};
    keepBegun(scope, 'start', begun);
    this.host.requestUpdate();
  }

  private filter(scene: StartScene): TaskFilter {
    const {picks, types} = this.at(scene);
    return {
      types: scene.types.map(({id}) => id).filter((id) => types.has(id)),
      topics: [...picks.chosen],
      match: 'any',
    };
  }

  private first(scene: StartScene): TemplateResult {
    const {wiki, headingLevel} = scene;
    const reason = reasonIn(scene);
    const variant = reason === 'other' ? '' : (`-${reason}` as const);
    return html`<div class="intro">${startPicture(reason)}<div><h3 id="start-heading" tabindex="-1" aria-level=${headingLevel}>${wiki.msg(
      `wiki-suggested-edits-start-title${variant}`,
    )}</h3><p>${wiki.msg(`wiki-suggested-edits-start-text${variant}`)}</p>${this.link(scene)}</div></div>${this.topics(scene)}`;
  }

  /** To what the person came for, where the wiki says how. */
  private link({wiki, addImages, newArticles, ...scene}: StartScene): unknown {
    const reason = reasonIn(scene);
    if (reason !== 'add-image' && reason !== 'new-page') return nothing;
    const url = reason === 'add-image' ? addImages : newArticles;
    return url
      ? html`<p>${forward(url, wiki.msg(`wiki-suggested-edits-start-link-${reason}`))}</p>`
      : nothing;
  }

  private topics(scene: StartScene): unknown {
    const {wiki, topics} = scene;
    if (!topics.length) return nothing;
    const ordered = topicsByBreadth(topics, topicOrder(wiki));
    return html`<div class="topics"><p class="question-line" id="start-topics">${wiki.msg('wiki-suggested-edits-start-topics')}</p>${this.at(scene).picks.chips(wiki, 'start', 'start-topics', ordered)}</div>`;
  }

  private second(scene: StartScene): TemplateResult {
    const {wiki, headingLevel} = scene;
    const {types: chosen} = this.at(scene);
    const set = (id: string, on: boolean) => {
      if (on) chosen.add(id);
      else chosen.delete(id);
      this.keep(scene);
    };
    return html`<div><h3 id="start-heading" tabindex="-1" aria-level=${headingLevel}>${wiki.msg('wiki-suggested-edits-start-time')}</h3><p class="meta">${wiki.msg('wiki-suggested-edits-start-time-hint')}</p></div>${typeList({scene, chosen, set})}`;
  }

  private goOn(scene: StartScene): AcceptButtons {
    const {wiki, topics} = scene;
    const anything = () => {
      const {picks} = this.at(scene);
      picks.set([...picks.chosen], false);
      void this.go(scene, 2);
    };
    const go = {
      label: wiki.msg('wiki-suggested-edits-start-continue'),
      act: () => void this.go(scene, 2),
      goesOn: true,
    };
    if (!topics.length) return go;
    return {...go, wayBack: {label: wiki.msg('wiki-suggested-edits-start-any'), act: anything}};
  }

  private finish(scene: StartScene): AcceptButtons {
    const {wiki} = scene;
    return {
      wayBack: {
        label: wiki.msg('wiki-suggested-edits-start-back'),
        act: () => void this.go(scene, 1),
      },
      label: wiki.msg('wiki-suggested-edits-start-done'),
      act: () => void this.accept(scene),
    };
  }

  /** What is new is at the top, so the focus goes there. */
  private async go(scene: StartScene, step: 1 | 2): Promise<void> {
    this.at(scene).step = step;
    this.keep(scene);
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('#start-heading')?.focus();
  }

  /** The button that was clicked is gone. */
  private enterCard(): void {
    const {shadowRoot} = this.host;
    const title = shadowRoot?.querySelector<HTMLElement>('#title');
    if (!title || shadowRoot?.activeElement) return;
    title.tabIndex = -1;
    title.focus();
  }

  private async accept(scene: StartScene): Promise<void> {
    const {types, topics} = this.filter(scene);
    const accepted = await this.acceptance.run(scene, {
      startedAt: new Date(scene.wiki.now()).toISOString(),
      types,
      topics: scene.topics.length ? topics : scene.choices.topics,
      match: scene.choices.match,
    });
    if (!accepted) return;
    keepBegun(scene.scope, 'start', null);
    this.close();
    await this.host.updateComplete;
    this.enterCard();
  }
}

export const create = (host: LitElement): StartView => new Introduction(host);

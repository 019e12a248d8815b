/** The dialog in which topics are chosen. Nothing is changed before the choice is accepted. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {TaskFilter} from '../../../domain/task-model.js';
import {chosenFilter, chosenTopics} from '../../../domain/tasks/chosen.js';
import {type TopicGroup, topicsByGroup} from '../../../domain/tasks/topic-groups.js';
import {messages as topicNames} from '../../../i18n/topics/messages.generated.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import type {FilterScene, FilterView, FilterWiki} from '../filter-host.js';
import {messages as choicesTexts} from '../i18n/choices/messages.generated.js';
import {messages as texts} from '../i18n/topics/messages.generated.js';
import {Acceptance} from './acceptance.js';
import {acceptanceStyles, topicStyles} from './filter-styles.js';
import {TopicPicks} from './topic-picks.js';
import {groupName, topicOrder} from './topic-texts.js';

export const catalogs = [texts, choicesTexts, topicNames];
export const styles = [...dialogStyles, ...acceptanceStyles, ...topicStyles];

type Match = TaskFilter['match'];

class TopicsView implements FilterView {
  private picks: TopicPicks | undefined;
  private match: Match = 'any';
  private readonly acceptance: Acceptance;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    this.acceptance = new Acceptance(host);
  }

  close(): void {
    this.acceptance.close();
    this.picks = undefined;
  }

  render(scene: FilterScene): TemplateResult {
    const {wiki, choices} = scene;
    const {acceptance} = this;
    const picks = (this.picks ??= this.begin(scene));
    const filter = {
      ...chosenFilter(choices, scene),
      topics: [...picks.chosen],
      match: this.match,
    };
    const cancel = () => {
      if (!acceptance.busy) scene.cancel();
    };
    const accept = () => {
      const {topics, match} = filter;
      void acceptance.run(scene, {...choices, topics, match});
    };
    return dialogTemplate({
      wiki,
      heading: wiki.msg('wiki-suggested-edits-topics-title'),
      name: 'topics',
      closeLabel: wiki.msg('wiki-suggested-edits-close'),
      onClose: cancel,
      body: html`${acceptance.alarm(wiki)}${this.matches(wiki)}${topicsByGroup(
        scene.topics,
        topicOrder(wiki),
      ).map((group, index) => this.group(wiki, picks, group, `topics-${index}`))}`,
      footer: acceptance.footer(scene, filter, {
        wayBack: {label: wiki.msg('wiki-suggested-edits-cancel'), act: cancel},
        label: wiki.msg('wiki-suggested-edits-done'),
        act: accept,
      }),
    });
  }

  private begin(scene: FilterScene): TopicPicks {
    this.match = scene.choices.match;
    return new TopicPicks(this.host, chosenTopics(scene.choices, scene));
  }

  private matches(wiki: FilterWiki): TemplateResult {
    const button = (match: Match) => {
      const choose = () => {
        this.match = match;
        this.host.requestUpdate();
      };
      return html`<button type="button" aria-pressed=${this.match === match} @click=${choose}>${wiki.msg(`wiki-suggested-edits-topics-${match}`)}</button>`;
    };
    return html`<div class="match"><span id="topics-about">${wiki.msg('wiki-suggested-edits-topics-about')}</span><span class="segment" role="group" aria-labelledby="topics-about">${button('any')}${button('all')}</span></div>`;
  }

  private group(wiki: FilterWiki, picks: TopicPicks, group: TopicGroup, key: string): unknown {
    const {id, topics} = group;
    if (!topics.length) return nothing;
    const name = groupName(wiki, group);
    const all = topics.every((topic) => picks.chosen.has(topic.id));
    const text = `wiki-suggested-edits-topics-select-${all ? 'none' : 'all'}` as const;
    const ids = topics.map((topic) => topic.id);
    return html`<div class="topics"><div><h3 id=${key} dir="auto">${name}</h3><button class="all" type="button" aria-label=${wiki.msg(
      `${text}-of`,
      name,
    )} @click=${() => picks.set(ids, !all)}>${wiki.msg(text)}</button></div>${picks.chips(wiki, id, key, topics)}</div>`;
  }
}

export const create = (host: LitElement): FilterView => new TopicsView(host);

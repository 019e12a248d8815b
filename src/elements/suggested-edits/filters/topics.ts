/** The dialog in which topics are chosen. Nothing is changed before the choice is accepted. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {TaskFilter} from '../../../domain/task-model.js';
import {chosenFilter, chosenTopics} from '../../../domain/tasks/chosen.js';
import {type TopicGroup, topicsByGroup} from '../../../domain/tasks/topic-groups.js';
import {messages as topicNames} from '../../../i18n/topics/messages.generated.js';
import {dialogStyles} from '../../../styles/dialog.js';
import type {FilterScene, FilterView, FilterWiki} from '../filter-host.js';
import {messages as choicesTexts} from '../i18n/choices/messages.generated.js';
import {messages as texts} from '../i18n/topics/messages.generated.js';
import {FilterDialogView} from './filter-dialog.js';
import {acceptanceStyles, topicStyles} from './filter-styles.js';
import {TopicPicks} from './topic-picks.js';
import {groupName, topicOrder} from './topic-texts.js';

export const catalogs = [texts, choicesTexts, topicNames];
export const styles = [...dialogStyles, ...acceptanceStyles, ...topicStyles];

type Match = TaskFilter['match'];

class TopicsView extends FilterDialogView {
  private picks: TopicPicks | undefined;
  private match: Match = 'any';

  protected override forget(): void {
    this.picks = undefined;
  }

  override render(scene: FilterScene): TemplateResult {
    const {wiki, choices} = scene;
    const picks = (this.picks ??= this.begin(scene));
    const chosen = {topics: [...picks.chosen], match: this.match};
    const groups = topicsByGroup(scene.topics, topicOrder(wiki));
    return this.dialog(scene, {
      heading: wiki.msg('wiki-suggested-edits-topics-title'),
      filter: {...chosenFilter(choices, scene), ...chosen},
      chosen,
      body: html`${this.matches(wiki)}${groups.map((group, index) => this.group(wiki, picks, group, `topics-${index}`))}`,
    });
  }

  private begin(scene: FilterScene): TopicPicks {
    const {choices} = scene;
    const {topics, match} = this.begun(scene);
    this.match = match ?? choices.match;
    const chosen = chosenTopics({topics: topics ?? choices.topics}, scene);
    return new TopicPicks(this.host, chosen, () => this.note());
  }

  private note(): void {
    this.keep({topics: [...(this.picks?.chosen ?? [])], match: this.match});
  }

  private matches(wiki: FilterWiki): TemplateResult {
    const button = (match: Match) => {
      const choose = () => {
        this.match = match;
        this.note();
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

export const create = (host: LitElement): FilterView => new TopicsView(host, 'topics');

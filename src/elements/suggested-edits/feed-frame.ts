/** What stands around the suggestion: the buttons that filter, and the pager. */
import {html, nothing, type TemplateResult} from 'lit';
import {canMove, totalOf} from '../../domain/tasks/queue.js';
import {difficulties} from '../../domain/tasks/task-kinds.js';
import {levelBars} from '../../styles/difficulty.js';
import {icon} from '../../styles/icons.js';
import {iconArrowNext} from '../../styles/icons/arrow-next.generated.js';
import {iconArrowPrevious} from '../../styles/icons/arrow-previous.generated.js';
import {iconEye} from '../../styles/icons/eye.generated.js';
import {iconFunnel} from '../../styles/icons/funnel.generated.js';
import type {FilterDialog} from './filter-host.js';
import type {FeedScene} from './suggested-edits-scene.js';

/** Undefined while names are on their way. */
export function topicsLabel({wiki, filter, topicName}: FeedScene): string | undefined {
  const topics = filter?.topics ?? [];
  if (!topics.length) return wiki.msg('wiki-suggested-edits-topics');
  if (topics.length > 2) return wiki.msg('wiki-suggested-edits-topics-count', topics.length);
  const names = topics.map(topicName);
  if (names.length < 2 || names.includes(undefined)) return names[0] && names.at(-1);
  return wiki.msg(`wiki-suggested-edits-topics-${filter?.match ?? 'any'}`, ...names);
}

/** The levels of the chosen types, easiest first. */
function levelsOf({offer, filter}: FeedScene) {
  const types = offer?.types.filter(({id}) => filter?.types.includes(id)) ?? [];
  return difficulties.filter((level) => types.some(({difficulty}) => difficulty === level));
}

function levelsLabel(scene: FeedScene): string {
  const {wiki} = scene;
  const [first, second, third] = levelsOf(scene);
  if (!first) return wiki.msg('wiki-suggested-edits-levels');
  if (third) return wiki.msg('wiki-suggested-edits-levels-all');
  if (!second) return wiki.msg(`wiki-task-types-${first}`);
  if (second === 'medium') return wiki.msg('wiki-suggested-edits-levels-easy-medium');
  return wiki.msg(`wiki-suggested-edits-levels-${first === 'easy' ? 'easy' : 'medium'}-hard`);
}

/** In narrow cards only the icon is seen. */
const filterButton = (
  {act}: FeedScene,
  dialog: FilterDialog,
  picture: TemplateResult,
  label: string | undefined,
  fresh = false,
): TemplateResult =>
  html`<button class="filter ${fresh ? 'fresh' : ''}" type="button" title=${label ?? nothing} aria-haspopup="dialog" @click=${() => act.open(dialog)}>${picture}<span>${
    label ?? html`<span class="bone" .style=${'inline-size:7em'}></span>`
  }</span></button>`;

/** Where the wiki cannot tell topics there is nothing to choose. Topics that were never chosen are marked with a dot. */
export function filterButtons(scene: FeedScene): unknown {
  const {offer} = scene;
  if (!offer) return nothing;
  return html`${
    offer.topics.length
      ? filterButton(
          scene,
          'topics',
          icon(iconFunnel),
          topicsLabel(scene),
          offer.choices.topics === null,
        )
      : nothing
  }${filterButton(scene, 'types', levelBars(levelsOf(scene).at(-1) ?? 'medium'), levelsLabel(scene))}`;
}

/** `3 of 27`: what the pager says, and what is announced. */
export function positionOf({wiki, queue, variant}: FeedScene): string {
  const {number} = wiki.formats;
  if (!queue) return wiki.msg('wiki-suggested-edits-position', number(1), '…');
  if (variant === 'end') return wiki.msg('wiki-suggested-edits-position-end');
  const {count, exact} = totalOf(queue);
  if (!count) return number(0);
  const at = variant === 'more-failed' ? queue.position : queue.position + 1;
  return wiki.msg(
    `wiki-suggested-edits-position${exact ? '' : '-about'}`,
    number(at),
    number(count),
  );
}

function arrow({wiki, queue, act}: FeedScene, by: -1 | 1): TemplateResult {
  const label = wiki.msg(by < 0 ? 'wiki-suggested-edits-previous' : 'wiki-suggested-edits-next');
  // One that is switched off keeps the focus of whoever pressed it.
  const off = !queue || !canMove(queue, by);
  return html`<button class="bare" type="button" aria-label=${label} title=${label} aria-disabled=${off ? 'true' : nothing} @click=${() => off || act.move(by)}>${icon(by < 0 ? iconArrowPrevious : iconArrowNext)}</button>`;
}

/** Why the article is suggested; in narrow cards, what the buttons above do not say. */
function remark(scene: FeedScene): unknown {
  const {wiki, queue, offer, task} = scene;
  const {topics = [], types = []} = scene.filter ?? {};
  const chosen = [topics.length && topicsLabel(scene), types.length && levelsLabel(scene)];
  const machine = offer?.types.find(({id}) => id === task?.type)?.origin === 'machine';
  if (!queue) return wiki.msg('wiki-suggested-edits-looking');
  const words = chosen.filter(Boolean).join(' · ');
  return html`<span class="narrow">${words}</span><span class="wide">${
    task ? wiki.msg(machine ? 'wiki-suggested-edits-found' : 'wiki-suggested-edits-asked') : words
  }</span>`;
}

/** How often the article was read; undefined while it is not known. */
export function feedViews({wiki, task}: FeedScene): unknown {
  const count = task?.views;
  if (count === undefined) return undefined;
  return count ? html`${icon(iconEye)}${wiki.msg('wiki-suggested-edits-views', count)}` : nothing;
}

export const feedFooter = (scene: FeedScene): TemplateResult =>
  html`<p class="remark">${remark(scene)}</p><div class="pager" part="pager">${arrow(scene, -1)}<span class="of">${positionOf(scene)}</span>${arrow(scene, 1)}</div>`;

/** What stands for the card on a narrow page: the suggestion in short, or what waits. It has no controls. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {totalOf} from '../../../domain/tasks/queue.js';
import type {Task} from '../../../domain/task-model.js';
import {difficultyPill} from '../../../styles/difficulty.js';
import {type Icon, icon} from '../../../styles/icons.js';
import {iconArticle} from '../../../styles/icons/article.generated.js';
import {iconArticleSearch} from '../../../styles/icons/article-search.generated.js';
import {iconCheckAll} from '../../../styles/icons/check-all.generated.js';
import {iconEdit} from '../../../styles/icons/edit.generated.js';
import {iconLightbulb} from '../../../styles/icons/lightbulb.generated.js';
import {iconNetworkOff} from '../../../styles/icons/network-off.generated.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import {topicsLabel} from '../feed-frame.js';
import {messages, type MessageKey} from '../i18n/summary/messages.generated.js';
import type {FeedScene, SuggestedEditsVariant} from '../suggested-edits-scene.js';
import {typeName} from '../type-name.js';

export const catalogs = [messages];

/** The room of one line each for title, description and kind is kept, whatever comes. */
export const styles = [
  summaryStyles,
  css`
    .sum .short { display: flex; align-items: center; gap: 12px; min-block-size: 72px; }
    .sum .thumb { position: relative; display: grid; place-items: center; flex: none; inline-size: 64px; block-size: 64px; border-radius: 2px; overflow: hidden; outline: 1px solid transparent; background: var(--wiki-background-color-neutral); color: var(--wiki-color-subtle); }
    .sum img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; background: inherit; }
    .sum .broken { visibility: hidden; }
    .sum .short > div { flex: 1; min-inline-size: 0; }
    .sum .short p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: match-parent; }
    .sum .what { font-size: .9375em; line-height: 1.4; font-weight: 700; color: var(--wiki-color-emphasized); }
    .sum .pill { margin-inline-end: 8px; }
    .short .meta:last-child { margin-block-start: 2px; }
    .sum .many { margin-block-start: 10px; }
    .sum .say { display: flex; align-items: center; gap: 12px; min-block-size: calc(72px + 10px + 1.18em); }
    .sum .say .icon { inline-size: 28px; block-size: 28px; color: var(--wiki-color-subtle); }
  `,
];

type Texts = Pick<HomepageController<MessageKey>, 'msg'>;
type Wiki = Pick<HomepageController, 'with'>;

/** Takes the room of text that is awaited. */
const bone = (width: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${width}`}></span>`;

/** A line with a pill is higher than one of words: what is awaited has one, too. */
const kindBone = (): TemplateResult =>
  html`<span class="pill" .style=${'inline-size:60px'}>${'\u200b'}</span>${bone('40%')}`;

/** A picture that does not arrive leaves the icon below it. */
const onImage = ({type, target}: Event): void => {
  if (target instanceof Element) target.classList.toggle('broken', type === 'error');
};

/** The icon waits until it is known that there is no picture. */
const picture = (url: string | null | undefined): TemplateResult =>
  html`<span class="thumb">${url === undefined ? nothing : icon(iconArticle)}${
    url
      ? html`<img src=${url} alt="" decoding="async" @error=${onImage} @load=${onImage}>`
      : nothing
  }</span>`;

function kind({wiki, offer}: FeedScene, {type: id, difficulty}: Task): unknown {
  const type = offer?.types.find((one) => one.id === id);
  const minutes = type?.minutes;
  const words = [
    typeName(wiki, type ?? {id, name: null}),
    minutes ? wiki.msg('wiki-task-types-minutes', ...minutes) : '',
  ].filter(Boolean);
  return html`${difficultyPill(difficulty, wiki.msg(`wiki-task-types-${difficulty}`))}${words.join(' · ')}`;
}

/** Undefined fields are on their way; null is nothing. */
function description(task: Task | undefined): unknown {
  const {description: few, extract} = task ?? {};
  const words = few === undefined && extract === undefined ? bone('70%') : (few ?? extract);
  return words ? html`<p class="meta" dir="auto">${words}</p>` : nothing;
}

/** How many there are, and about what. */
function many(scene: FeedScene, texts: Texts): unknown {
  const {queue, filter} = scene;
  if (!queue) return bone('45%');
  const {count, exact} = totalOf(queue);
  const number = texts.msg(`wiki-suggested-edits-summary-${exact ? 'count' : 'about'}`, count);
  const topics = filter?.topics.length ? topicsLabel(scene) : undefined;
  return topics === undefined ? number : html`${number} · <bdi>${topics}</bdi>`;
}

const suggestion = (scene: FeedScene, texts: Texts): TemplateResult => {
  const {task} = scene;
  return html`<div class=${task ? '' : 'pending'} aria-hidden=${task ? nothing : 'true'}><div class="short">${picture(task && task.thumbnailUrl)}<div><p
    class="what" dir="auto">${task?.title ?? bone('60%')}</p>${description(task)}<p
    class="meta">${task ? kind(scene, task) : kindBone()}</p></div></div><p class="meta many">${many(scene, texts)}</p></div>`;
};

type Place = 'start' | 'end' | 'empty' | 'limit' | 'outgrown' | 'more-failed' | 'failed';

const signs: Readonly<Record<Place, Icon>> = {
  start: iconLightbulb,
  end: iconCheckAll,
  empty: iconArticleSearch,
  limit: iconCheckAll,
  outgrown: iconCheckAll,
  'more-failed': iconNetworkOff,
  failed: iconNetworkOff,
};

/** What is said in the place of a suggestion; undefined where there is one, or one is awaited. */
function placeOf(variant: SuggestedEditsVariant | undefined): Place | undefined {
  if (!variant || variant === 'task' || variant === 'more') return undefined;
  return variant === 'empty-all' ? 'empty' : variant;
}

export interface FeedSummary {
  readonly headingLevel: number;
  /** Nothing arrived. */
  readonly failed: boolean;
  /** The reader has not begun. */
  readonly starts: boolean;
}

export function feedSummary(
  wiki: Wiki,
  scene: FeedScene,
  {headingLevel, failed, starts}: FeedSummary,
): TemplateResult {
  const texts: Texts = wiki.with(messages);
  const place = failed ? 'failed' : starts ? 'start' : placeOf(scene.variant);
  return summaryTemplate({
    icon: iconEdit,
    heading: scene.wiki.msg('wiki-suggested-edits-title'),
    headingLevel,
    language: scene.wiki.tag,
    direction: scene.wiki.direction,
    body: place
      ? html`<p class="say line">${icon(signs[place])}<span>${texts.msg(`wiki-suggested-edits-summary-${place}`)}</span></p>`
      : suggestion(scene, texts),
  });
}

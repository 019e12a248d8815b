/** What stands in the panel while there is a next task, or one is looked for. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {Task, TaskType} from '../../../domain/task-model.js';
import {taskUrl} from '../../../domain/tasks/task-url.js';
import {difficultyPill} from '../../../styles/difficulty.js';
import {icon} from '../../../styles/icons.js';
import {iconArrowNext} from '../../../styles/icons/arrow-next.generated.js';
import {iconArrowPrevious} from '../../../styles/icons/arrow-previous.generated.js';
import {iconArticle} from '../../../styles/icons/article.generated.js';
import {address} from '../../../styles/address.js';
import type {MessageKey} from '../i18n/panel/messages.generated.js';

export type PanelWiki = Pick<
  HomepageController<MessageKey>,
  | 'msg'
  | 'with'
  | 'tag'
  | 'direction'
  | 'adapter'
  | 'config'
  | 'now'
  | 'textsCurrent'
  | 'textsSettled'
>;

/** How hard it is, and how long it takes. */
export const kind = (
  wiki: Pick<PanelWiki, 'msg'>,
  difficulty: TaskType['difficulty'],
  minutes: TaskType['minutes'] | undefined,
): TemplateResult =>
  html`<span class="kind">${difficultyPill(difficulty, wiki.msg(`wiki-post-edit-${difficulty}`))}${
    minutes
      ? html`<span class="meta">${wiki.msg('wiki-post-edit-minutes', ...minutes)}</span>`
      : nothing
  }</span>`;

/** A picture that does not arrive leaves the icon below it. */
const onImage = ({type, target}: Event): void => {
  if (target instanceof Element) target.classList.toggle('broken', type === 'error');
};

const picture = (url: string | null | undefined): TemplateResult =>
  html`<span class="picture">${url === undefined ? nothing : icon(iconArticle)}${
    url
      ? html`<img src=${address(url)} alt="" decoding="async" @error=${onImage} @load=${onImage}>`
      : nothing
  }</span>`;

export interface Screen {
  readonly heading: string;
  /** What a screen reader announces. */
  readonly said: string;
  readonly body: unknown;
  readonly footer?: unknown;
}

/** A task, to read first; in its shape what is awaited. */
export const smallCard = (
  wiki: PanelWiki,
  task: Task | undefined,
  type: TaskType | undefined,
  follow: (event: MouseEvent) => void,
): TemplateResult =>
  task
    ? html`<a class="small" part="task" href=${address(taskUrl(task, 'read'))} @click=${follow}>${picture(task.thumbnailUrl)}<span><b dir="auto">${task.title}</b>${
        task.description === undefined
          ? html`<span class="bone" .style=${'inline-size:80%'}></span>`
          : html`<span class="meta" dir="auto">${task.description}</span>`
      }${kind(wiki, task.difficulty, type?.minutes)}</span></a>`
    : html`<div class="small pending" aria-hidden="true">${picture(undefined)}<span><span class="bone" .style=${'inline-size:80%'}></span><span class="bone" .style=${'inline-size:95%'}></span><span class="bone" .style=${'inline-size:50%'}></span></span></div>`;

/** @param go by how many; the ends stay reachable and do nothing, so that the focus stays. */
export function pager(
  wiki: PanelWiki,
  position: number,
  total: number,
  go: (by: number) => void,
): TemplateResult {
  const button = (step: 1 | -1, label: string, picture: unknown) => {
    const end = step < 0 ? position === 0 : position === total - 1;
    return html`<button class="bare" type="button" aria-label=${label} title=${label} aria-disabled=${end ? 'true' : nothing} @click=${() => end || go(step)}>${picture}</button>`;
  };
  return html`<div class="pager">${button(-1, wiki.msg('wiki-post-edit-previous'), icon(iconArrowPrevious))}<span>${wiki.msg('wiki-post-edit-position', position + 1, total)}</span>${button(1, wiki.msg('wiki-post-edit-next'), icon(iconArrowNext))}</div>`;
}

export function pendingScreen(wiki: PanelWiki): Screen {
  const said = wiki.msg('wiki-post-edit-title');
  const words = wiki.msg('wiki-post-edit-looking');
  const card = smallCard(wiki, undefined, undefined, () => undefined);
  return {heading: said, said, body: html`<p class="words subtle">${words}</p>${card}`};
}

/** One suggestion: what is to be done, and the article. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Task, TaskType} from '../../domain/task-model.js';
import {taskUrl} from '../../domain/tasks/task-url.js';
import {difficultyPill} from '../../styles/difficulty.js';
import {icon} from '../../styles/icons.js';
import {iconArticle} from '../../styles/icons/article.generated.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconEdit} from '../../styles/icons/edit.generated.js';
import {iconEye} from '../../styles/icons/eye.generated.js';
import {address} from '../../styles/address.js';
import type {FeedWiki, FirstScene} from './suggested-edits-scene.js';
import {hasTexts} from './task-texts.js';
import {typeName} from './type-name.js';

/** Takes the room of text that is awaited. */
const bone = (width: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${width}`}></span>`;

/** An image that does not arrive leaves the icon below it. */
const onImage = ({type, target}: Event): void => {
  if (target instanceof Element) target.classList.toggle('broken', type === 'error');
};

/** The icon waits until it is known that there is no picture. */
const picture = (url: string | null | undefined): TemplateResult =>
  html`<div class="picture">${url === undefined ? nothing : icon(iconArticle)}${
    url
      ? html`<img src=${url} alt="" decoding="async" @error=${onImage} @load=${onImage}>`
      : nothing
  }</div>`;

function kind({wiki}: FirstScene, task: Task, type: TaskType | undefined): TemplateResult {
  const {difficulty} = task;
  const minutes = type?.minutes;
  return html`<b>${icon(iconEdit)}${typeName(wiki, type ?? {id: task.type, name: null})}</b>${difficultyPill(difficulty, wiki.msg(`wiki-task-types-${difficulty}`))}${
    minutes
      ? html`<span>${icon(iconClock)}${wiki.msg('wiki-task-types-minutes', ...minutes)}</span>`
      : nothing
  }`;
}

/** Undefined fields are on their way; null is nothing. */
function extract(task: Task | undefined): unknown {
  if (task?.extract === undefined) return [bone('100%'), bone('100%'), bone('100%'), bone('62%')];
  return task.extract ?? task.description;
}

function views(wiki: FeedWiki, count: number | null | undefined): unknown {
  if (count === undefined) return bone('40%');
  return count ? html`${icon(iconEye)}${wiki.msg('wiki-suggested-edits-views', count)}` : nothing;
}

/** What a type of the wiki's own asks for is what the wiki says. */
function yourPart(wiki: FeedWiki, {type: id}: Task, type: TaskType | undefined): unknown {
  const words = hasTexts(id) ? wiki.msg(`wiki-task-types-${id}-part`) : type?.description;
  return words ? html`<b>${wiki.msg('wiki-suggested-edits-part')}</b> ${words}` : nothing;
}

/** A task, or the same blocks while it is awaited. */
export function taskTemplate(scene: FirstScene): TemplateResult {
  const {wiki, task, offer, headingLevel, act} = scene;
  const type = offer?.types.find(({id}) => id === task?.type);
  const link = (where: 'read' | 'edit') => (task ? address(taskUrl(task, where)) : nothing);
  return html`<div class="task ${task ? '' : 'pending'}" part="task" aria-hidden=${task ? nothing : 'true'}>${picture(task && task.thumbnailUrl)}<div class="about"><p class="kind">${
    task ? kind(scene, task, type) : bone('70%')
  }</p><h3 aria-level=${headingLevel}>${
    task
      ? html`<a href=${link('read')} dir="auto" @click=${act.follow}>${task.title}</a>`
      : bone('50%')
  }</h3><p class="extract" dir=${task ? 'auto' : nothing}>${extract(task)}</p><p class="views">${views(wiki, task?.views)}</p><div
    class="todo"><p>${task ? yourPart(wiki, task, type) : bone('85%')}</p><div class="do">${
      task
        ? html`<a class="button primary" part="start" href=${link('edit')} @click=${act.follow}>${icon(iconEdit)}${wiki.msg('wiki-suggested-edits-start')}</a><button
          class="quiet" type="button" @click=${() => act.open('about')}>${wiki.msg('wiki-suggested-edits-how')}</button>`
        : html`<span class="bone" .style=${'inline-size:132px;block-size:32px'}></span>`
    }</div></div></div></div>`;
}

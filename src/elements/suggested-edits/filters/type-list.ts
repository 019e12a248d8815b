/** Types of task to choose from, by difficulty. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TaskDifficulty, TaskType} from '../../../domain/task-model.js';
import {difficulties, isKnownTaskType} from '../../../domain/tasks/task-kinds.js';
import {difficultyPill} from '../../../styles/difficulty.js';
import type {FilterScene, FilterWiki} from '../filter-host.js';

type Scene = Pick<FilterScene, 'wiki' | 'types' | 'outgrown'>;

interface TypeList {
  readonly scene: Scene;
  readonly chosen: ReadonlySet<string>;
  readonly set: (id: string, on: boolean) => void;
}

const nameOf = (wiki: FilterWiki, {id, name}: TaskType): string =>
  name ?? (isKnownTaskType(id) ? wiki.msg(`wiki-task-types-${id}`) : id);

function whatToDo(wiki: FilterWiki, {id, description}: TaskType): string {
  return description ?? (isKnownTaskType(id) ? wiki.msg(`wiki-task-types-${id}-short`) : '');
}

/** Said of what cannot be chosen any more. */
function outgrown(wiki: FilterWiki, {outgrownAt}: TaskType): string {
  return outgrownAt !== null && outgrownAt > 1
    ? wiki.msg('wiki-suggested-edits-types-outgrown', outgrownAt)
    : wiki.msg('wiki-suggested-edits-types-outgrown-some');
}

function row({scene, chosen, set}: TypeList, type: TaskType, key: string): TemplateResult {
  const {wiki} = scene;
  const {id, minutes, origin} = type;
  const off = scene.outgrown.includes(id);
  const onChange = ({target}: Event) => {
    if (target instanceof HTMLInputElement) set(id, target.checked);
  };
  const about = off ? outgrown(wiki, type) : whatToDo(wiki, type);
  return html`<label class="type"><input type="checkbox" .checked=${chosen.has(id)} ?disabled=${off} aria-labelledby=${`${key}-name`} aria-describedby=${`${key}-more`} @change=${onChange}><span
    ><b id=${`${key}-name`}><bdi>${nameOf(wiki, type)}</bdi></b><span class="meta" id=${`${key}-more`}>${
      origin === 'machine'
        ? html` <span class="by">· ${wiki.msg('wiki-task-types-machine')}</span>`
        : nothing
    }<bdi class="what">${about}</bdi></span></span>${
      minutes
        ? html`<span class="meta">${wiki.msg('wiki-task-types-minutes', ...minutes)}</span>`
        : nothing
    }</label>`;
}

function group(list: TypeList, difficulty: TaskDifficulty): unknown {
  const {wiki, types} = list.scene;
  const own = types.filter((type) => type.difficulty === difficulty);
  if (!own.length) return nothing;
  return html`<div class="types" role="group" aria-labelledby=${`level-${difficulty}`}><p id=${`level-${difficulty}`}>${difficultyPill(
    difficulty,
    wiki.msg(`wiki-task-types-${difficulty}`),
  )} <span class="meta">${wiki.msg(`wiki-task-types-${difficulty}-hint`)}</span></p>${own.map(
    (type, index) => row(list, type, `type-${difficulty}-${index}`),
  )}</div>`;
}

export const typeList = (list: TypeList): TemplateResult =>
  html`<div>${difficulties.map((difficulty) => group(list, difficulty))}</div>`;

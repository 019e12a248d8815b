/** The dialog that explains a type of task. Loaded when it is wanted. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {difficulties, isKnownTaskType} from '../../../domain/tasks/task-kinds.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {difficultyPill} from '../../../styles/difficulty.js';
import {forward} from '../../../styles/links.js';
import {messages as types} from '../../../i18n/task-types/more/messages.generated.js';
import {messages} from '../i18n/about/messages.generated.js';
import type {FeedScene} from '../suggested-edits-scene.js';
import {typeName} from '../type-name.js';

export const catalogs = [messages, types];
export const styles = [
  ...dialogStyles,
  css`
    .dialog h3 { font-size: .875em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
    .dialog .say { font-size: .9375em; text-wrap: pretty; }
    .steps { margin: 4px 0 0; padding-inline-start: 1.5em; font-size: .9375em; }
    .steps li + li { margin-block-start: 6px; }
    .legend { display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 8px 10px; margin-block-start: 8px; font-size: 1em; }
    .legend span:not(.pill) { font-size: .875em; color: var(--wiki-color-subtle); }
    .dialog .go { font-size: .875em; }
  `,
];

export function aboutDialog(scene: FeedScene): unknown {
  const {wiki, offer, task, act} = scene;
  const type = offer?.types.find(({id}) => id === task?.type);
  if (!type) return nothing;
  const {id, learnMoreUrl} = type;
  const known = isKnownTaskType(id);
  const short = type.description ?? (known ? wiki.msg(`wiki-task-types-${id}-short`) : '');
  const part = known ? wiki.msg(`wiki-task-types-${id}-part`) : type.description;
  const levels = difficulties.filter((level) =>
    offer?.types.some((one) => one.difficulty === level),
  );
  const level = (name: (typeof difficulties)[number]): TemplateResult =>
    html`${difficultyPill(name, wiki.msg(`wiki-task-types-${name}`))}<span>${wiki.msg(`wiki-task-types-${name}-hint`)}</span>`;
  return dialogTemplate({
    wiki,
    heading: typeName(wiki, type),
    closeLabel: wiki.msg('wiki-suggested-edits-about-close'),
    onClose: act.close,
    body: html`<p class="say">${short}</p><div><h3>${wiki.msg('wiki-suggested-edits-about-steps')}</h3><ol class="steps"><li>${wiki.msg(
      'wiki-suggested-edits-about-step-1',
    )}</li>${part ? html`<li>${wiki.msg('wiki-suggested-edits-about-step-2', part)}</li>` : nothing}<li>${wiki.msg(
      'wiki-suggested-edits-about-step-3',
    )}</li></ol></div><p class="say">${wiki.msg('wiki-suggested-edits-about-unsure')}</p><div><h3>${wiki.msg(
      'wiki-suggested-edits-about-levels',
    )}</h3><div class="legend">${levels.map(level)}</div></div>${
      learnMoreUrl
        ? html`<p>${forward(learnMoreUrl, wiki.msg('wiki-suggested-edits-about-learn', typeName(wiki, type)))}</p>`
        : nothing
    }`,
  });
}

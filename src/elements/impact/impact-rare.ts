/** What most cards do not show: an invitation, the line above old numbers. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import type {Instant} from '../../domain/model.js';
import {icon} from '../../styles/icons.js';
import {iconHistory} from '../../styles/icons/history.generated.js';
import {noticeStyles} from '../../styles/notice.js';
import {plainStyles} from '../../styles/plain.js';
import {messages} from './i18n/more/messages.generated.js';
import type {ImpactScene} from './impact-scene.js';
import {editsScore, person, scores, thanksScore} from './impact-templates.js';

export {messages as rareMessages};
export const rareStyles = [
  noticeStyles,
  plainStyles,
  css`
    .invitation { font-size: .9375em; text-wrap: pretty; max-inline-size: 60ch; }
  `,
];

/** @param since when the numbers were true */
export function staleNotice(
  {wiki, view}: ImpactScene,
  since: Instant,
  checkAgain: () => void,
): TemplateResult {
  const asOf = dates(wiki).dateTime(since, view.timeZone, view.days.at(-1));
  return html`<div class="notice" part="notice">${icon(iconHistory)}<p><b>${wiki.msg('wiki-impact-stale', asOf)}</b>
    ${wiki.msg(view.dailyViews ? 'wiki-impact-stale-views' : 'wiki-impact-stale-edits')} <button
    class="plain" type="button" @click=${checkAgain}>${wiki.msg('wiki-impact-stale-check')}</button></p></div>`;
}

/** Before the first edit to an article. */
export function impactInvitation(scene: ImpactScene): TemplateResult {
  const {wiki, impact, thirdPerson} = scene;
  const words = thirdPerson
    ? wiki.msg('wiki-impact-empty-third-person', person(impact))
    : wiki.msg(impact.views ? 'wiki-impact-empty' : 'wiki-impact-empty-no-views');
  const first =
    impact.editCount.count || thirdPerson ? nothing : wiki.msg('wiki-impact-edits-note-first');
  return html`<div class="stack">${scores([editsScore(scene, first), ...thanksScore(scene)])}<p class="invitation">${words}</p></div>`;
}

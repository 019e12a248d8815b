/** The card that still waits. */
import {html, nothing, type TemplateResult} from 'lit';
import {columnGeometry} from '../../charts/column-geometry.js';
import {activityPicture} from '../../charts/activity-picture.js';
import {iconEdit} from '../../styles/icons/edit.generated.js';
import {scores, thumbnail} from './impact-templates.js';

/** Takes the room of text: its line is as high as that of the words which will stand there. */
const bone = (size: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${size}`}></span>`;

/** What columns that nobody counted look like. */
const waves = Array.from('131563247531465378635432', (digit, index) => ({
  index,
  value: Number(digit),
}));

const row = () =>
  html`<li>${thumbnail(null)}<span class="about"><b>${bone('60%')}</b><span class="meta">${bone('40%')}</span></span></li>`;

/** As wide as the usual words, so that it wraps where they do. */
const lineUp = () =>
  html`<div class="line-up"><h3 class="sum"><b>${bone('10.5em')}</b></h3><span class="meta">${bone('15em')}</span></div>`;

/**
 * The same blocks as the card to come, with the same lines, so that nothing moves when it does. The footer is its own:
 * one that both shared would move when fewer rows come.
 */
export function impactSkeleton(rows: number, views: boolean): TemplateResult {
  const score = {icon: iconEdit, label: bone('5em'), value: bone('4em'), note: bone('7em')};
  return html`<div class="stack pending" aria-hidden="true">${scores([score, score, score, score])}
    <div>${lineUp()}<div class="plot">${activityPicture(columnGeometry(waves, 10), [])}</div>${views ? nothing : html`<div class="x"></div>`}</div>
    ${views ? html`<div>${lineUp()}<div class="plot low"><span class="bone hill"></span></div><div class="x"></div></div>` : nothing}
    <div><div class="line-up"><h3>${bone('10em')}</h3><span class="meta">${bone('6em')}</span></div><ul
      class="articles">${Array.from({length: rows}, row)}</ul></div></div><div class="foot pending" aria-hidden="true">${bone('8em')}</div>`;
}

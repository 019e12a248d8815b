/** The card that still waits. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {activityGeometry} from '../../charts/activity-geometry.js';
import {picture} from '../../charts/plot-parts.js';
import {iconCalendar} from '../../styles/icons/calendar.generated.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconEdit} from '../../styles/icons/edit.generated.js';
import {iconHeart} from '../../styles/icons/heart.generated.js';
import {bone} from './impact-bone.js';
import {scores, thumbnail} from './impact-templates.js';

/** What plots that nobody counted look like. */
const waves = [1, 3, 1, 5, 6, 3, 2, 4, 7, 5, 3, 1, 4, 6, 5, 3, 7, 8, 6, 3, 5, 4, 3, 2];
const width = 10 * waves.length;

const shapes = () => [
  picture(width, 104, svg`<path d=${activityGeometry(waves, {top: 10}).barPath}></path>`),
  picture(
    width,
    72,
    svg`<path d=${`M0 72L${waves.map((wave, k) => `${10 * k + 5} ${72 - 5 * wave}`).join('L')}V72`}></path>`,
  ),
];

const row = () =>
  html`<li>${thumbnail(null)}<span class="about"><b>${bone('60%')}</b><span class="meta">${bone('40%')}</span></span></li>`;

/** As wide as the usual words, so that it wraps where they do. */
const lineUp = () =>
  html`<div class="line-up"><h3 class="sum"><b>${bone('10.5em')}</b></h3><span class="meta">${bone('15em')}</span></div>`;

/** The room of the views. */
export const lineSkeleton = (area?: unknown): TemplateResult =>
  html`<div>${lineUp()}<div class="plot low">${area}</div><div class="x"></div></div>`;

/**
 * The same blocks as the card to come, with the same lines, so that nothing moves when it does. The footer is its own:
 * one that both shared would move when fewer rows come.
 */
export function impactSkeleton(rows: number, views: boolean): TemplateResult {
  const score = {label: bone('5em'), value: bone('4em'), note: bone('7em')};
  const [bars, area] = shapes();
  return html`<div class="stack pending" aria-hidden="true">${scores([iconEdit, iconHeart, iconClock, iconCalendar].map((one) => ({icon: one, ...score})))}
    <div>${lineUp()}<div class="plot">${bars}</div>${views ? nothing : html`<div class="x"></div>`}</div>
    ${views ? lineSkeleton(area) : nothing}
    <div><div class="line-up"><h3>${bone('10em')}</h3><span class="meta">${bone('6em')}</span></div><ul
      class="articles">${Array.from({length: rows}, row)}</ul></div></div><div class="foot" aria-hidden="true">${bone('8em')}</div>`;
}

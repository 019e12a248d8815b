/** The card without plots: still waiting, or nothing edited yet. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {activityGeometry} from '../../charts/activity-geometry.js';
import {lineGeometry} from '../../charts/line-geometry.js';
import {picture} from '../../charts/plot-parts.js';
import {iconCalendar, iconClock, iconEdit, iconHeart} from '../../styles/icons.generated.js';
import type {Impact} from '../../domain/model.js';
import {person, scores, thumbnail} from './impact-templates.js';
import type {ImpactWiki} from './impact-scene.js';

/** Takes the room of text: its line is as high as that of the words which will stand there. */
const bone = (size: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${size}`}></span>`;

/** What plots that nobody counted look like. */
const waves = [1, 3, 1, 5, 6, 3, 2, 4, 7, 5, 3, 1, 4, 6, 5, 3, 7, 8, 6, 3, 5, 4, 3, 2];
const width = 10 * waves.length;

const shapes = () => [
  picture(width, 104, svg`<path d=${activityGeometry(waves, {top: 10}).barPath}></path>`),
  picture(
    width,
    72,
    svg`<path d=${lineGeometry(waves, {width, height: 72, top: 14}).area}></path>`,
  ),
];

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
  const score = {label: bone('5em'), value: bone('4em'), note: bone('7em')};
  const [bars, area] = shapes();
  return html`<div class="stack pending" aria-hidden="true">${scores([iconEdit, iconHeart, iconClock, iconCalendar].map((one) => ({icon: one, ...score})))}
    <div>${lineUp()}<div class="plot">${bars}</div>${views ? nothing : html`<div class="x"></div>`}</div>
    ${views ? html`<div>${lineUp()}<div class="plot low">${area}</div><div class="x"></div></div>` : nothing}
    <div><div class="line-up"><h3>${bone('10em')}</h3><span class="meta">${bone('6em')}</span></div><ul
      class="articles">${Array.from({length: rows}, row)}</ul></div></div><div class="foot" aria-hidden="true">${bone('8em')}</div>`;
}

/** Before the first edit to an article. */
export function impactInvitation(
  wiki: ImpactWiki,
  impact: Impact,
  thirdPerson: boolean,
): TemplateResult {
  const {formats} = wiki;
  const {editCount, thanks, views} = impact;
  const note = (count: number, key: 'wiki-impact-edits-note-first' | 'wiki-impact-thanks-none') =>
    count || thirdPerson ? nothing : wiki.msg(key);
  const words = thirdPerson
    ? wiki.msg('wiki-impact-empty-third-person', person(impact))
    : wiki.msg(views ? 'wiki-impact-empty' : 'wiki-impact-empty-no-views');
  return html`<div class="stack">${scores([
    {
      icon: iconEdit,
      label: wiki.msg('wiki-impact-edits-label'),
      value: formats.number(editCount.count),
      note: note(editCount.count, 'wiki-impact-edits-note-first'),
    },
    ...(thanks
      ? [
          {
            icon: iconHeart,
            label: wiki.msg('wiki-impact-thanks-label'),
            value: formats.number(thanks.count),
            note: note(thanks.count, 'wiki-impact-thanks-none'),
          },
        ]
      : []),
  ])}<p class="invitation">${words}</p></div>`;
}

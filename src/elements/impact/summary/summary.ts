/** What stands for the card on a narrow page: two numbers, and small columns of the days. It has no controls. */
import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {columnGeometry} from '../../../charts/column-geometry.js';
import {picture} from '../../../charts/plot-parts.js';
import {dates} from '../../../controllers/dates.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../../controllers/resource.js';
import {compactNumber} from '../../../i18n/compact.js';
import type {Card} from '../../../styles/card-template.js';
import {icon} from '../../../styles/icons.js';
import {iconChart} from '../../../styles/icons/chart.generated.js';
import {iconNetworkOff} from '../../../styles/icons/network-off.generated.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import {messages, type MessageKey} from '../i18n/summary/messages.generated.js';
import type {ImpactScene} from '../impact-scene.js';
import {person} from '../impact-templates.js';

export const catalogs = [messages];

const height = 36;

/** All states are of one height, and the room of a larger one, seen before, is not kept. */
export const styles = [
  summaryStyles,
  css`
    :host([detail='summary']) { min-block-size: 0 !important; }
    .sum .brief { display: grid; align-content: start; gap: 12px; min-block-size: calc(36px + 12px + 3.1em); }
    .sum .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; }
    .sum .pair > * { min-inline-size: 0; overflow-wrap: break-word; }
    .sum .pair b { display: block; font-size: 1.375em; line-height: 1.35; color: var(--wiki-color-emphasized); font-variant-numeric: tabular-nums; }
    .sum .plot { block-size: 36px; margin: 0; }
    .sum .say { display: flex; align-items: center; gap: 12px; }
    .sum .brief > .say { align-self: center; }
    .sum .say .icon { inline-size: 28px; block-size: 28px; color: var(--wiki-color-subtle); }
  `,
];

type Texts = Pick<HomepageController<MessageKey>, 'msg'>;

/** A large number; the words below it leave it out, and follow it. */
const score = (shown: unknown, words: unknown): TemplateResult =>
  html`<p><b>${shown}</b><span class="meta">${words}</span></p>`;

/** Views; where a wiki counts none, thanks. */
function second({wiki, view: {dailyViews, thanks}}: ImpactScene, texts: Texts): unknown {
  const {formats} = wiki;
  if (dailyViews)
    return score(
      compactNumber(formats, dailyViews.total),
      texts.msg('wiki-impact-summary-views', dailyViews.total),
    );
  return thanks
    ? score(
        compactNumber(formats, thanks.count),
        texts.msg('wiki-impact-summary-thanks', thanks.count),
      )
    : nothing;
}

function columns({activity: {bars, top}}: Pick<ImpactScene, 'activity'>): TemplateResult {
  const {width, barPath, tickPath} = columnGeometry(bars, top, height);
  // The numbers above say what can be said of them in short.
  return html`<div class="plot">${picture(
    width,
    height,
    svg`<path class="ticks" d=${tickPath}></path><path class="bars" d=${barPath}></path>`,
  )}</div>`;
}

function numbers(scene: ImpactScene, texts: Texts): TemplateResult {
  const {wiki, view} = scene;
  const {staleSince, timeZone, days} = view;
  const {total} = view.dailyEdits;
  const edits = texts.msg('wiki-impact-summary-edits', total, days.length);
  return html`<div class="pair">${score(wiki.formats.number(total), edits)}${second(scene, texts)}</div>${columns(scene)}${
    staleSince
      ? html`<p class="meta">${wiki.msg('wiki-impact-stale', dates(wiki).dateTime(staleSince, timeZone, days.at(-1)))}</p>`
      : nothing
  }`;
}

/** Before the first edit to an article. */
const invitation = ({wiki, impact, thirdPerson}: ImpactScene): string =>
  thirdPerson
    ? wiki.msg('wiki-impact-empty-third-person', person(impact))
    : wiki.msg(`wiki-impact-empty${impact.views ? '' : '-no-views'}`);

const bone = (width: string): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${width}`}></span>`;

function skeleton(): TemplateResult {
  const days = Array.from({length: 60}, (_, index) => ({index, value: 0}));
  const part = score(bone('3em'), bone('6em'));
  return html`<div class="pair pending" aria-hidden="true">${part}${part}</div>${columns({activity: columnGeometry(days, 1, height)})}`;
}

/** As `cardTemplate()`. */
export const template = (card: Card): TemplateResult => summaryTemplate({...card, icon: iconChart});

/** @param scene undefined while the numbers are awaited, and where they did not arrive */
export function brief(
  wiki: Pick<HomepageController, 'with'>,
  status: WidgetStatus,
  scene: ImpactScene | undefined,
): TemplateResult {
  const texts: Texts = wiki.with(messages);
  return html`<div class="brief">${
    status === 'failed'
      ? html`<p class="say line">${icon(iconNetworkOff)}<span>${texts.msg('wiki-impact-summary-failed')}</span></p>`
      : !scene
        ? skeleton()
        : status === 'empty'
          ? html`<p class="line">${invitation(scene)}</p>${columns(scene)}`
          : numbers(scene, texts)
  }</div>`;
}

/** Activity and views: two plots over one row of days, or the table that says the same. */
import {html, nothing, type TemplateResult} from 'lit';
import {activityPicture} from '../../charts/activity-picture.js';
import {dayLabels, type DayLabel} from '../../charts/plot-parts.js';
import {dates} from '../../controllers/dates.js';
import type {ImpactScene} from './impact-scene.js';
import {person} from './impact-templates.js';
import {compactNumber} from '../../i18n/compact.js';

/** First day, three between, today; the quarters give way where there is little room. */
function labels({wiki, view: {days}}: ImpactScene): readonly DayLabel[] {
  const last = days.length - 1;
  const quarter = (k: number) => Math.floor((k * days.length) / 4);
  const at =
    days.length >= 8
      ? [0, quarter(1), quarter(2), quarter(3), last]
      : last > 0
        ? [0, last]
        : [last];
  return at.map((index, k) => ({
    at: (index + 0.5) / days.length,
    text:
      index === last
        ? wiki.msg('wiki-impact-axis-today')
        : dates(wiki).day(days[index] ?? '', 'short'),
    minor: k % 2 === 1 && index !== last,
  }));
}

/** Labels of the value axis. */
export const axis = ({wiki}: ImpactScene, top: number): readonly string[] =>
  [0, top / 2, top].map((value) => compactNumber(wiki.formats, value));

/** What stands above a plot: the sum, and the day with the most. */
const head = (scene: ImpactScene, sum: unknown, peak: unknown): TemplateResult =>
  html`<div class="line-up"><h3 class="sum" aria-level=${scene.headingLevel}>${sum}</h3><span class="meta">${peak}</span></div>`;

const big = (text: unknown): TemplateResult => html`<b>${text}</b>`;

function activityPanel(scene: ImpactScene): TemplateResult {
  const {wiki, view, activity, marker} = scene;
  const {total, peak, top} = view.dailyEdits;
  const sum = wiki.rich(
    'wiki-impact-activity-sum',
    {value: total, shown: big(wiki.formats.number(total))},
    view.days.length,
  );
  const busiest =
    peak &&
    wiki.msg('wiki-impact-activity-busiest', peak.count, dates(wiki).day(peak.day, 'medium'));
  return html`<div part="activity">${head(scene, sum, busiest)}${
    marker
      ? marker.plot(scene)
      : html`<div class="plot" part="activity-plot" aria-hidden="true">${activityPicture(activity, axis(scene, top))}</div>`
  }${view.dailyViews?.peak ? nothing : dayLabels(labels(scene))}</div>`;
}

function viewsPanel(scene: ImpactScene): unknown {
  const {
    wiki,
    view: {dailyViews},
    thirdPerson,
    lines,
  } = scene;
  if (!dailyViews?.peak) return nothing;
  const {total, peak} = dailyViews;
  const sum = wiki.rich(
    thirdPerson ? 'wiki-impact-views-sum-third-person' : 'wiki-impact-views-sum',
    {value: total, shown: big(wiki.formats.number(total))},
    person(scene.impact),
  );
  const most = wiki.msg('wiki-impact-views-peak', peak.count, dates(wiki).day(peak.day, 'medium'));
  return html`<div part="views">${head(scene, sum, most)}${
    lines?.viewsPlot(scene, dailyViews) ?? html`<div class="plot low"></div>`
  }${dayLabels(labels(scene))}</div>`;
}

export const impactPlots = (scene: ImpactScene): TemplateResult =>
  html`${activityPanel(scene)}${viewsPanel(scene)}`;

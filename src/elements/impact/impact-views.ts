/** What wikis that count views show of them. A part of its own: other wikis never load it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {averages} from '../../charts/averages.js';
import {linePlot} from '../../charts/line-chart-template.js';
import {lineGeometry, type LineGeometry} from '../../charts/line-geometry.js';
import {lineStyles} from '../../charts/line-styles.js';
import {sparkline} from '../../charts/sparkline-template.js';
import {dayLabels} from '../../charts/plot-parts.js';
import {addDays} from '../../domain/calendar.js';
import type {ArticleImpact} from '../../domain/model.js';
import type {ImpactView} from '../../domain/impact/impact-view.js';
import {messages} from './i18n/views/messages.generated.js';
import {axis, big, head, labels} from './impact-plots.js';
import {number, person} from './impact-templates.js';
import type {ImpactScene} from './impact-scene.js';

export const catalogs = [messages];
export const styles = [
  ...lineStyles,
  css`
    .later { inline-size: 8em; text-align: end; }
    @container (max-width: 399px) { .articles .spark { display: none; } }
  `,
];

/** Points of the small lines: about one for five days of the usual window, so that weekends do not saw. */
const sparkPoints = 12;

type Views = NonNullable<ImpactView['dailyViews']>;

/** Drawn once per model, not on every move of the pointer. */
const drawn = new WeakMap<ImpactView, LineGeometry>();

function lineOf({view, activity: {width}}: ImpactScene, {values, top}: Views): LineGeometry {
  const line = drawn.get(view) ?? lineGeometry(values, {width, height: 72, top});
  drawn.set(view, line);
  return line;
}

/** The sentence that says what the line shows. */
function description({wiki, view}: ImpactScene, views: Views): string {
  const today = view.days.at(-1);
  const day = (name = '') => wiki.formats.day(name, 'medium', today);
  const {total, peak, countedUntil} = views;
  return wiki.msg(
    'wiki-impact-views-description',
    total,
    day(view.days[0]),
    day(countedUntil),
    peak?.count,
    day(peak?.day),
  );
}

/** Days stand under those of the columns. */
function plot(scene: ImpactScene, views: Views): TemplateResult {
  const {view, marker, activity} = scene;
  const bar = marker?.cursor.marked ?? null;
  const index = bar === null ? null : (activity.bars[bar]?.index ?? 0);
  const value = index === null ? null : views.values[index];
  const height = value == null ? null : Math.min(1, value / views.top);
  return linePlot({
    geometry: lineOf(scene, views),
    cursor: marker?.cursor,
    mark: index === null ? undefined : marker?.guide((index + 0.5) / view.days.length, height),
    values: axis(scene, views.top),
    label: description(scene, views),
  });
}

/** Views per day, below the columns. */
export function viewsPanel(scene: ImpactScene, views: Views): TemplateResult {
  const {wiki, impact, thirdPerson} = scene;
  const {total, peak} = views;
  const sum = wiki.rich(
    thirdPerson ? 'wiki-impact-views-sum-third-person' : 'wiki-impact-views-sum',
    {value: total, shown: big(wiki.formats.number(total))},
    person(impact),
  );
  const most =
    peak && wiki.msg('wiki-impact-views-peak', peak.count, wiki.formats.day(peak.day, 'medium'));
  return html`<div part="views">${head(scene, sum, most)}${plot(scene, views)}${dayLabels(labels(scene))}</div>`;
}

/** Views of one article, with their course where it is known. */
export function articleViews({wiki}: ImpactScene, {views, dailyViews}: ArticleImpact): unknown {
  if (views === null)
    return html`<span class="meta later">${wiki.msg('wiki-impact-article-uncounted')}</span>`;
  const counts = dailyViews?.map(({count}) => count);
  return html`${counts ? sparkline(averages(counts, sparkPoints)) : nothing}${number(
    wiki.formats.number(views),
    wiki.msg('wiki-impact-article-views', views),
  )}`;
}

/** Up to when views are in the numbers, where there is room to say so. */
export function countedUntil({wiki, view: {dailyViews, days, staleSince}}: ImpactScene): unknown {
  const until = dailyViews?.countedUntil;
  const today = days.at(-1) ?? '';
  if (!until || until >= today || staleSince !== null) return nothing;
  const words =
    until === addDays(today, -1)
      ? wiki.msg('wiki-impact-counted-until-yesterday')
      : wiki.msg('wiki-impact-counted-until', wiki.formats.day(until, 'medium', today));
  return html`<span class="meta wide">${words}</span>`;
}

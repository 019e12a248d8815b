/** The lines of wikis that count views, large and small. A part of its own: other wikis never load it. */
import type {TemplateResult} from 'lit';
import {averages} from '../../charts/averages.js';
import {linePlot} from '../../charts/line-chart-template.js';
import {lineGeometry, type LineGeometry} from '../../charts/line-geometry.js';
import {lineStyles} from '../../charts/line-styles.js';
import {sparkline} from '../../charts/sparkline-template.js';
import {dates} from '../../controllers/dates.js';
import type {DayCount} from '../../domain/model.js';
import type {ImpactView} from '../../domain/impact/impact-view.js';
import {messages} from './i18n/lines/messages.generated.js';
import {axis} from './impact-plots.js';
import type {ImpactScene} from './impact-scene.js';

export const catalogs = [messages];
export const styles = lineStyles;

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
  const day = (name = '') => dates(wiki).day(name, 'medium', today);
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
export function viewsPlot(scene: ImpactScene, views: Views): TemplateResult {
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

/** Beside an article. */
export const articleLine = (dailyViews: readonly DayCount[]): TemplateResult =>
  sparkline(
    averages(
      dailyViews.map(({count}) => count),
      sparkPoints,
    ),
  );

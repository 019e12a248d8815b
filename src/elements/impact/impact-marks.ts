/** What answers to pointer and keyboard, with its words and looks. A part that comes right after the first picture. */
import {css, type TemplateResult} from 'lit';
import {activityPlot} from '../../charts/activity-chart-template.js';
import type {DayCursor, DayCursorOptions} from '../../charts/day-cursor.js';
import {dayPointer, markStyles, type DayPointer} from '../../charts/day-mark.js';
import {dates} from '../../controllers/dates.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {HomepageHost} from '../../controllers/surroundings.js';
import {usage} from '../../controllers/usage.js';
import {neutralButtonStyles} from '../../styles/neutral-buttons.js';
import {messages} from './i18n/marks/messages.generated.js';
import {axis} from './impact-plots.js';
import type {ImpactScene} from './impact-scene.js';

export const catalogs = [messages];
export const styles = [
  ...markStyles,
  ...neutralButtonStyles,
  css`
    .about a:focus-visible { outline: 0; }
    .about a:focus-visible::after { outline: 2px solid var(--wiki-border-color-progressive--focus); outline-offset: -1px; }
  `,
];

export interface ImpactMarker {
  readonly cursor: DayCursor;
  readonly guide: DayPointer['guide'];
  /** The columns, operable. */
  readonly plot: (scene: ImpactScene) => TemplateResult;
}

/** The sentence that says what the columns show. */
function description({wiki, view}: ImpactScene): string {
  const {days, dailyEdits} = view;
  const {total, peak} = dailyEdits;
  const today = days.at(-1) ?? '';
  const day = (name: string) => dates(wiki).day(name, 'medium', today);
  const range = [total, day(days[0] ?? ''), day(today)] as const;
  return peak
    ? wiki.msg('wiki-impact-activity-description', ...range, peak.count, day(peak.day))
    : wiki.msg('wiki-impact-activity-description-none', ...range);
}

/** A day with its amounts. */
function describe({wiki, view, activity}: ImpactScene, bar: number): readonly [string, string] {
  const index = activity.bars[bar]?.index ?? 0;
  const edits = view.dailyEdits.values[index] ?? 0;
  const views = view.dailyViews?.values[index] ?? null;
  const day = dates(wiki).day(view.days[index] ?? '', 'weekday', view.days.at(-1));
  return [
    day,
    views === null
      ? wiki.msg('wiki-impact-tooltip-edits', edits)
      : wiki.msg('wiki-impact-tooltip', edits, views),
  ];
}

export function impactMarker(
  host: HomepageHost,
  wiki: Pick<HomepageController, 'adapter' | 'config'>,
  options: DayCursorOptions,
): ImpactMarker {
  usage(host, wiki, () => ({name: 'impact', seen: '[part=card]', clicks: 'a[href]'}));
  const pointer = dayPointer(host, options);
  return {
    cursor: pointer.cursor,
    guide: pointer.guide,
    plot: (scene) =>
      activityPlot({
        geometry: scene.activity,
        pointer,
        values: axis(scene, scene.view.dailyEdits.top),
        describe: (bar) => describe(scene, bar),
        label: `${description(scene)} ${scene.wiki.msg('wiki-impact-chart-keys')}`,
      }),
  };
}

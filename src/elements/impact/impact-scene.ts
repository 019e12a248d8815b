import {activityGeometry, type ActivityGeometry} from '../../charts/activity-geometry.js';
import type {DayCursor} from '../../charts/day-cursor.js';
import {lineGeometry, type LineGeometry} from '../../charts/line-geometry.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {impactView, type ImpactView} from '../../domain/impact/impact-view.js';
import type {Impact} from '../../domain/model.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** What templates need of the controller: texts, formats, clock. */
export type ImpactWiki = Pick<HomepageController<MessageKey>, 'msg' | 'rich' | 'formats' | 'now'>;

/** What is computed once per model, not on every move of the pointer. */
export interface ImpactFigures {
  readonly impact: Impact;
  readonly view: ImpactView;
  readonly activity: ActivityGeometry;
  /** Null when the wiki counts no views, or nobody has read anything yet. */
  readonly line: LineGeometry | null;
}

/** Everything that the templates show, ready to be written down. */
export interface ImpactScene extends ImpactFigures {
  readonly wiki: ImpactWiki;
  /** About somebody else: texts do not say "you". */
  readonly thirdPerson: boolean;
  readonly cursor: DayCursor;
  /** Numbers instead of plots. */
  readonly asTable: boolean;
  /** Rank of the headings inside the card. */
  readonly headingLevel: number;
}

/** Rows of the list of articles. */
export const mostArticles = 5;

export function impactFigures(impact: Impact, now: number, days: number): ImpactFigures {
  const view = impactView(impact, {now, days, articles: mostArticles});
  const activity = activityGeometry(view.dailyEdits.values, {top: view.dailyEdits.top});
  const {dailyViews} = view;
  const line = dailyViews?.peak
    ? lineGeometry(dailyViews.values, {width: activity.width, height: 72, top: dailyViews.top})
    : null;
  return {impact, view, activity, line};
}

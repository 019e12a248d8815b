import {columnGeometry, type ActivityGeometry} from '../../charts/column-geometry.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {hasNoArticleEdits, impactView, type ImpactView} from '../../domain/impact/impact-view.js';
import type {Impact} from '../../domain/model.js';
import type {MessageKey as CommonKey} from '../../i18n/common/messages.generated.js';
import type {MessageKey as FailureKey} from './i18n/failure/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {MessageKey as MarksKey} from './i18n/marks/messages.generated.js';
import type {MessageKey as MoreKey} from './i18n/more/messages.generated.js';
import type {MessageKey as TableKey} from './i18n/table/messages.generated.js';
import type {MessageKey as LinesKey} from './i18n/lines/messages.generated.js';
import type {ImpactMarker} from './impact-marks.js';

/** Texts of the first picture, and of parts that bring theirs when they are needed. */
export type MessageKey =
  FirstKey | MarksKey | MoreKey | TableKey | LinesKey | FailureKey | CommonKey;

/** What templates need of the controller: texts, formats, clock. */
export type ImpactWiki = Pick<HomepageController<MessageKey>, 'msg' | 'rich' | 'formats' | 'now'>;

/** What is computed once per model, not on every move of the pointer. */
export interface ImpactFigures {
  readonly impact: Impact;
  /** Days and time that they were computed for. */
  readonly key: string;
  readonly view: ImpactView;
  /** How many edits the numbers were computed from. */
  readonly examined: number;
  readonly activity: ActivityGeometry;
}

/** Everything that the templates show, ready to be written down. */
export interface ImpactScene extends ImpactFigures {
  readonly wiki: ImpactWiki;
  /** About somebody else: texts do not say "you". */
  readonly thirdPerson: boolean;
  /** Undefined until it has come. */
  readonly marker?: ImpactMarker | undefined;
  /** Lines of views. Undefined until they have come, and on wikis that count none. */
  readonly lines?: typeof import('./impact-lines.js') | undefined;
  /** Rank of the headings inside the card. */
  readonly headingLevel: number;
}

/** Rows of the list of articles. */
export const mostArticles = 5;

/** How often figures are computed anew although nothing came: the day may have turned. Milliseconds. */
const figuresLast = 900_000;

/** @param former is given back when it is still right, so that what it drew stays. */
export function impactFigures(
  impact: Impact,
  now: number,
  days: number,
  former?: ImpactFigures,
): ImpactFigures {
  const key = `${days} ${Math.floor(now / figuresLast)}`;
  if (former?.impact === impact && former.key === key) return former;
  const view = impactView(impact, {now, days, articles: mostArticles});
  const {values, top} = view.dailyEdits;
  const activity = columnGeometry(
    values.map((value, index) => ({index, value: value ?? 0})),
    top,
  );
  const examined = impact.dailyEdits.reduce((sum, {count}) => sum + count, 0);
  return {impact, key, view, examined, activity};
}

/** Numbers that are no older are left alone when their reader comes back to the tab. */
const restMilliseconds = 60_000;

/** Whether the reader may have edited in the meantime, in another tab. */
export const isOutdated = (figures: ImpactFigures | undefined, now: number): boolean =>
  figures !== undefined && now - Date.parse(figures.impact.generatedAt) > restMilliseconds;

/** What of the numbers is special, most important first. */
export type ImpactVariant = 'unactivated' | 'third-person' | 'stale' | 'no-views' | 'full';

/** An invitation stands for numbers: before the reader's first edit to an article, before somebody else's first edit. */
export const isEmpty = (impact: Impact, thirdPerson: boolean): boolean =>
  thirdPerson ? impact.editCount.count === 0 : hasNoArticleEdits(impact);

export function variantOf({impact, view}: ImpactFigures, thirdPerson: boolean): ImpactVariant {
  if (isEmpty(impact, thirdPerson)) return 'unactivated';
  if (thirdPerson) return 'third-person';
  return view.staleSince ? 'stale' : view.dailyViews ? 'full' : 'no-views';
}

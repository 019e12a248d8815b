import type {ActivityGeometry} from '../../charts/activity-geometry.js';
import type {DayCursor} from '../../charts/day-cursor.js';
import type {LineGeometry} from '../../charts/line-geometry.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {ImpactView} from '../../domain/impact/impact-view.js';
import type {Impact} from '../../domain/model.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** What templates need of the controller: texts, formats, clock. */
export type ImpactWiki = Pick<HomepageController<MessageKey>, 'msg' | 'rich' | 'formats' | 'now'>;

/** Everything that the templates show, ready to be written down. */
export interface ImpactScene {
  readonly wiki: ImpactWiki;
  readonly impact: Impact;
  readonly view: ImpactView;
  /** About somebody else: texts do not say "you". */
  readonly thirdPerson: boolean;
  readonly activity: ActivityGeometry;
  /** Null when the wiki counts no views, or nobody has read anything yet. */
  readonly line: LineGeometry | null;
  readonly cursor: DayCursor;
  /** Numbers instead of plots. */
  readonly asTable: boolean;
  /** Rank of the headings inside the card. */
  readonly headingLevel: number;
}

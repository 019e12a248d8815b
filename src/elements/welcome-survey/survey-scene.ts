/** What the form is drawn from. */
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageKey as CommonKey} from '../../i18n/common/messages.generated.js';
import type {MessageKey as FormKey} from './i18n/form/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {WelcomeSurveyData} from './welcome-survey-data.js';

export type SurveyWiki = Pick<
  HomepageController<FirstKey | FormKey | CommonKey>,
  'msg' | 'tag' | 'direction' | 'language' | 'now'
>;

export interface SurveyScene {
  readonly adapter: Adapter;
  readonly data: WelcomeSurveyData;
  readonly config: HomepageConfig;
  /** Rank of the question's heading. */
  readonly headingLevel: number;
  /** The reader answered, or does not want to; it is stored. */
  readonly ended: (survey: Pick<WelcomeSurveyData, 'ended' | 'answers'>) => void;
}

/** What the form looks like at the moment. */
export interface SurveyPicture {
  readonly body: unknown;
  readonly footer: unknown;
}

export interface SurveyView {
  picture(scene: SurveyScene): SurveyPicture;
  /** The same in a dialog. */
  dialog(scene: SurveyScene, close: () => void): unknown;
  /** The next picture begins anew, from what was kept. */
  close(): void;
}

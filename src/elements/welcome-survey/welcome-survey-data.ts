/** What `wiki-welcome-survey` shows first, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {isNewcomer, readSurvey, type StoredSurvey} from '../../domain/survey/stored-survey.js';
import {surveyKey} from '../../domain/tasks/survey.js';

export interface WelcomeSurveyData extends StoredSurvey {
  /** Name of the account. */
  readonly account: string;
  /** The account is young enough for the reminder. */
  readonly newcomer: boolean;
  /** The reader has closed the reminder before. Default: false. */
  readonly dismissed?: boolean;
}

/** Its name among the things that can be dismissed. */
export const reminderThing = 'welcome-survey';

export interface SurveyReader {
  readonly now: number;
  readonly reminderDays: number;
  /** Only the reminder: nothing more is asked for people who get none. */
  readonly reminder: boolean;
  /** Asks for what the reader closed. */
  readonly dismissals: (adapter: Adapter, account: string, reload: boolean) => Promise<void>;
}

/** @returns null for readers whom nobody asks; undefined where the wiki does not say who reads, or keeps nothing. */
export function loadSurvey(
  adapter: Adapter,
  {now, reminderDays, reminder, dismissals}: SurveyReader,
  {signal, reload = false}: LoadOptions<WelcomeSurveyData | null>,
): Promise<WelcomeSurveyData | null> | undefined {
  const {user: users, preferences} = adapter;
  if (!users || !preferences) return undefined;
  const options = {...(signal && {signal}), reload};
  const load = async (): Promise<WelcomeSurveyData | null> => {
    const user = await users.facts(options);
    const {kind, name} = user;
    if (kind !== 'named' || name === null) return null;
    const newcomer = isNewcomer(user, reminderDays, now);
    if (reminder && !newcomer) return null;
    const [stored] = await Promise.all([
      preferences.read(surveyKey, options),
      reminder ? dismissals(adapter, name, reload) : undefined,
    ]);
    return {account: name, newcomer, ...readSurvey(stored)};
  };
  return load();
}

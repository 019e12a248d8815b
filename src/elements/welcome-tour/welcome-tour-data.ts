/** Whom `wiki-welcome-tour` is for. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {isNewcomer} from '../../domain/survey/stored-survey.js';

export interface WelcomeTourData {
  /** Name of the account. */
  readonly account: string;
  /** The reader has had it before, or closed it. Default: false. */
  readonly dismissed?: boolean;
}

/** Its name among the things that can be dismissed. */
export const tourThing = 'welcome-tour';

export interface TourReader {
  readonly now: number;
  readonly days: number;
  /** Asks for what the reader closed. */
  readonly dismissals: (adapter: Adapter, account: string, reload: boolean) => Promise<void>;
}

/** @returns null for readers who get none; undefined where the wiki does not say who reads. */
export function loadTour(
  adapter: Adapter,
  {now, days, dismissals}: TourReader,
  {signal, reload = false}: LoadOptions<WelcomeTourData | null>,
): Promise<WelcomeTourData | null> | undefined {
  return adapter.user?.facts({...(signal && {signal}), reload}).then(async (user) => {
    const {name} = user;
    if (name === null || !isNewcomer(user, days, now)) return null;
    await dismissals(adapter, name, reload);
    return {account: name};
  });
}

/** The people of Meadowpedia, an encyclopedia that does not exist. */
import {addDays, dayIn} from '../../../domain/calendar.js';
import type {UserFacts} from '../../../domain/model.js';

const daysAgo = (now: number, days: number) => `${addDays(dayIn(now, 'UTC'), -days)}T17:40:00Z`;

/** Amina K., twelve weeks on Meadowpedia. */
export function amina(now: number, more: Partial<UserFacts> = {}): UserFacts {
  return {
    kind: 'named',
    id: 4711,
    name: 'Amina K.',
    gender: 'female',
    editCount: 137,
    globalEditCount: 141,
    registration: daysAgo(now, 84),
    groups: ['*', 'user', 'autoconfirmed'],
    rights: ['read', 'edit', 'createpage'],
    block: null,
    hasMessages: false,
    timeZone: 'UTC',
    language: 'en',
    options: {},
    ...more,
  };
}

/** Somebody who registered an hour ago. */
export function newcomer(now: number, more: Partial<UserFacts> = {}): UserFacts {
  return amina(now, {
    id: 5020,
    name: 'Ruben Osei',
    gender: 'unknown',
    editCount: 0,
    globalEditCount: 0,
    registration: new Date(now - 3_600_000).toISOString().replace(/\.\d+/, ''),
    groups: ['*', 'user'],
    ...more,
  });
}

export const anonymousReader: UserFacts = {
  kind: 'anonymous',
  id: null,
  name: null,
  gender: 'unknown',
  editCount: null,
  globalEditCount: null,
  registration: null,
  groups: ['*'],
  rights: ['read', 'edit'],
  block: null,
  hasMessages: false,
  timeZone: null,
  language: null,
  options: {},
};

/** A temporary account: it has a name, and no preferences. */
export function temporaryReader(now: number): UserFacts {
  return {
    ...anonymousReader,
    kind: 'temporary',
    id: 90_210,
    name: '~2026-31415-92',
    editCount: 3,
    registration: daysAgo(now, 1),
    groups: ['*', 'temp'],
  };
}

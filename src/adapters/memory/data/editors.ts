/** Who was active on Meadowpedia lately. */
import {addDays, dayIn} from '../../../domain/calendar.js';
import type {ActiveEditor, ActiveEditors} from '../../../domain/settings-page.js';

const usual = ['*', 'user', 'autoconfirmed'];

/** So many edits, so many days since joining. */
const counts: readonly (readonly [number, number])[] = [
  [3, 4],
  [8, 11],
  [14, 25],
  [22, 30],
  [45, 60],
  [71, 41],
  [110, 95],
  [137, 84],
  [260, 210],
  [340, 88],
  [512, 130],
  [655, 91],
  [790, 44],
  [1_204, 800],
  [2_311, 365],
  [4_210, 1_900],
];

/** 16 people by default, each so many times. */
export function activeEditors(now: number, times = 4): ActiveEditors {
  const today = dayIn(now, 'UTC');
  const editors = Array.from({length: times}).flatMap((_, round) =>
    counts.map(([editCount, days], index): ActiveEditor => ({
      name: `Editor ${round * counts.length + index + 1}`,
      editCount: editCount + round,
      registration: index === 15 ? null : `${addDays(today, -days)}T08:00:00Z`,
      groups: index > 13 ? [...usual, 'sysop'] : usual,
      rights: index > 13 ? ['edit', 'patrol', 'editsitejson'] : ['edit'],
    })),
  );
  return {editors, complete: true};
}

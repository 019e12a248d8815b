/** When a program is, and which of several comes first. Pure: the day is a parameter. */
import {addDays, dayIn, dayNumber} from '../calendar.js';
import type {Day} from '../model.js';
import type {Program} from '../page-model.js';

/** `ahead` has not begun, `over` has ended. Days are those on which the program is, wherever the reader is. */
export type ProgramPhase = 'ahead' | 'now' | 'over';

const isDay = (day: Day | null): day is Day => day !== null && !Number.isNaN(dayNumber(day));

/** Both ends are inside. An end that is no day is no end. */
export function programPhase(
  {start, end}: Pick<Program, 'start' | 'end'>,
  today: Day,
): ProgramPhase {
  if (isDay(start) && today < start) return 'ahead';
  return isDay(end) && today > end ? 'over' : 'now';
}

/** For how long a program is shown before it begins, and after it ended, in days. */
export interface ShownAround {
  readonly before: number;
  readonly after: number;
}

function isShown(program: Program, today: Day, {before, after}: ShownAround): boolean {
  const {start, end} = program;
  const phase = programPhase(program, today);
  if (phase === 'ahead' && isDay(start)) return today >= addDays(start, -before);
  return phase !== 'over' || !isDay(end) || today <= addDays(end, after);
}

const phases: readonly ProgramPhase[] = ['now', 'ahead', 'over'];
const roles = ['member', 'instructor'] as const;

/** What is soon comes first: the nearest end, the nearest beginning, the latest end. */
function nearness(program: Program, today: Day): number {
  const {start, end} = program;
  const phase = programPhase(program, today);
  const day = phase === 'ahead' ? start : end;
  const number = dayNumber(isDay(day) ? day : '9999-12-31');
  return phase === 'over' ? -number : number;
}

/**
 * Programs that are shown to the reader, the first one first: what goes on before what is ahead before what is over, one's
 * own work before that of others, then what ends or begins soonest, then the alphabet, so that the order stays the same.
 */
export function shownPrograms(
  programs: readonly Program[],
  today: Day,
  around: ShownAround,
): readonly Program[] {
  const rank = (program: Program): readonly number[] => [
    phases.indexOf(programPhase(program, today)),
    roles.indexOf(program.role),
    nearness(program, today),
  ];
  return programs
    .filter((program) => isShown(program, today, around))
    .map((program) => ({program, rank: rank(program)}))
    .sort((one, other) => {
      const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
      if (at >= 0) return (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
      return one.program.id < other.program.id ? -1 : 1;
    })
    .map(({program}) => program);
}

/**
 * What conditions ask of programs: ids of those that go on, and of those that are over.
 * @param now milliseconds since the epoch. Days are those of UTC.
 */
export function programFacts(
  programs: readonly Program[],
  now: number,
): {readonly programs: readonly string[]; readonly programsEnded: readonly string[]} {
  const today = dayIn(now, 'UTC');
  const ids = (phase: ProgramPhase) =>
    programs.filter((program) => programPhase(program, today) === phase).map(({id}) => id);
  return {programs: ids('now'), programsEnded: ids('over')};
}

/** Everything that is counted is done. */
export function isFinished({progress}: Pick<Program, 'progress'>): boolean {
  return progress !== null && progress.total > 0 && progress.done >= progress.total;
}

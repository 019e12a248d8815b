/**
 * The types of task that the library has texts for: what Wikimedia's wikis offer, with the difficulty and the time that
 * they are given there. A wiki can change either, and add types of its own.
 */
import type {TaskDifficulty} from '../task-model.js';

interface TaskKind {
  readonly difficulty: TaskDifficulty;
  readonly origin: 'template' | 'machine';
  readonly minutes: readonly [from: number, to: number];
  /** How many one person may do on one day. */
  readonly dailyLimit: number | null;
}

const template = (difficulty: TaskDifficulty, from: number, to: number): TaskKind => ({
  difficulty,
  origin: 'template',
  minutes: [from, to],
  dailyLimit: null,
});

const machine = (
  difficulty: TaskDifficulty,
  from: number,
  to: number,
  dailyLimit: number | null = null,
): TaskKind => ({difficulty, origin: 'machine', minutes: [from, to], dailyLimit});

/** By id, easiest first. */
export const taskKinds = {
  copyedit: template('easy', 5, 10),
  links: template('easy', 3, 5),
  'link-recommendation': machine('easy', 3, 5, 25),
  'revise-tone': machine('easy', 5, 10),
  references: template('medium', 15, 20),
  update: template('medium', 20, 30),
  'image-recommendation': machine('medium', 3, 5, 25),
  'section-image-recommendation': machine('medium', 10, 15, 25),
  expand: template('hard', 20, 30),
} as const satisfies Readonly<Record<string, TaskKind>>;

export type KnownTaskType = keyof typeof taskKinds;

export const isKnownTaskType = (id: string): id is KnownTaskType => id in taskKinds;

/** Easiest first. */
export const difficulties = ['easy', 'medium', 'hard'] as const satisfies readonly TaskDifficulty[];

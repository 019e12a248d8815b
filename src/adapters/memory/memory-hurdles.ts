/** What the pretended wiki puts in somebody's way and lets be overcome: a riddle solved, a warning read. */
import type {CaptchaAnswer} from '../../domain/mentorship-model.js';
import type {Captcha} from '../adapter-error.js';
import type {MemoryFailure, MemoryRiddle} from './memory-modes.js';

/** What tells an attempt to save from others. */
export interface Attempt {
  /** What is to be saved: the same is accepted after a warning. */
  readonly content: string;
  readonly captcha?: CaptchaAnswer | undefined;
}

export interface Hurdles {
  /** Whether the attempt gets past the failure. */
  readonly clears: (fault: MemoryFailure, attempt: Attempt | undefined) => boolean;
  /** A new riddle; undefined when this failure sets none. */
  readonly riddle: (fault: MemoryFailure) => Captcha | undefined;
}

const sum: MemoryRiddle = {question: 'What is 3 + 4?', imageUrl: null, word: '7'};

export function createHurdles(): Hurdles {
  const warned = new Set<string>();
  let riddles = 0;

  function solves({riddle = sum}: MemoryFailure, captcha: CaptchaAnswer | undefined): boolean {
    return captcha?.id === String(riddles) && captcha.word.trim() === riddle?.word;
  }

  function knows(fault: MemoryFailure, content: string): boolean {
    if (fault.code !== 'abusefilter-warning') return false;
    const known = warned.has(content);
    warned.add(content);
    return known;
  }

  return {
    clears(fault, attempt) {
      if (!attempt) return false;
      if (fault.kind === 'captcha') return solves(fault, attempt.captcha);
      return fault.kind === 'filtered' && knows(fault, attempt.content);
    },
    riddle({kind, riddle = sum}) {
      if (kind !== 'captcha' || !riddle) return undefined;
      return {id: String(++riddles), question: riddle.question, imageUrl: riddle.imageUrl};
    },
  };
}

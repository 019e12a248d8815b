/** A clock and timers that move only when told. */
import type {Timer} from '../../src/adapters/http/send.js';

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds that nobody notices. */
const unnoticed = 5;

export interface FakeClock {
  readonly now: () => number;
  /** Delays that nobody notices are real tasks; longer ones wait for `advance`. */
  readonly timer: Timer;
  /** Moves the clock; calls what is due on the way, in order. */
  advance(milliseconds: number): Promise<void>;
}

export function fakeClock(start = '2026-11-22T12:00:00Z'): FakeClock {
  let now = Date.parse(start);
  const waiting = new Set<{readonly due: number; readonly callback: () => void}>();
  return {
    now: () => now,
    timer(callback, milliseconds) {
      if (milliseconds <= unnoticed) {
        const id = setTimeout(callback, 0);
        return () => clearTimeout(id);
      }
      const one = {due: now + milliseconds, callback};
      waiting.add(one);
      return () => waiting.delete(one);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...waiting].filter(({due}) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        now = next.due;
        next.callback();
      }
      now = end;
    },
  };
}

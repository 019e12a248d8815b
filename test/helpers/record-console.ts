/** Listens to the console, so that a test can say that nothing was said. */

const levels = ['warn', 'error'] as const;

export interface ConsoleRecord {
  readonly said: readonly {readonly level: string; readonly text: string}[];
  restore(): void;
}

export function recordConsole(): ConsoleRecord {
  const said: {level: string; text: string}[] = [];
  const originals = levels.map((level) => [level, console[level]] as const);
  for (const level of levels)
    console[level] = (...parts: unknown[]) =>
      void said.push({level, text: parts.map(String).join(' ')});
  return {
    said,
    restore: () => {
      for (const [level, original] of originals) console[level] = original;
    },
  };
}

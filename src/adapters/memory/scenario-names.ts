/** Names of the example situations, apart from their data: to know a name must not cost the catalogue. */

/** In the order of the catalogue. */
export const scenarioNames = [
  'full',
  'unactivated',
  'talk-only',
  'one-edit-today',
  'veteran',
  'third-person',
  'hidden-user',
  'anonymous',
  'temporary',
  'no-views',
  'no-thanks',
  'stale',
  'capped',
  'single-day-streak',
  'huge',
  'all-zero-window',
  'view-gaps',
  'rtl-content',
  'long-words',
  'no-pictures',
  'hostile',
] as const;

export type ScenarioName = (typeof scenarioNames)[number];

export const isScenarioName = (name: string): name is ScenarioName =>
  scenarioNames.some((known) => known === name);

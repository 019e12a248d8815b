/** What a tab remembers of the help panel, as text, and back. What is read may have been written by anybody. */
import {fieldsOf} from './panel-off.js';

/** The parts of the panel that it opens with again. */
const lasting = ['home', 'tips', 'general', 'search', 'ask'] as const;
export type LastingScreen = (typeof lasting)[number];

export interface PanelMemory {
  readonly open: boolean;
  readonly screen: LastingScreen;
  /** Title of the article whose task `tip` belongs to; null: of none. */
  readonly about: string | null;
  /** Number of the tip that was shown last, from 0. */
  readonly tip: number;
  /** Tips do not go on by themselves any more. */
  readonly still: boolean;
  /** Home was shown in the place of the tips when an editor opened. */
  readonly switched: boolean;
  /** What was typed into the search. */
  readonly search: string;
}

export const noMemory: PanelMemory = {
  open: false,
  screen: 'home',
  about: null,
  tip: 0,
  still: false,
  switched: false,
  search: '',
};

export function readMemory(text: string | null): PanelMemory {
  const {v, open, screen, about, tip, still, switched, search} = fieldsOf(text);
  if (v !== 1) return noMemory;
  return {
    open: open === true,
    screen: lasting.find((name) => name === screen) ?? 'home',
    about: typeof about === 'string' ? about : null,
    tip: typeof tip === 'number' && tip >= 0 ? Math.floor(tip) : 0,
    still: still === true,
    switched: switched === true,
    search: typeof search === 'string' ? search : '',
  };
}

export const writeMemory = (memory: PanelMemory): string => JSON.stringify({v: 1, ...memory});

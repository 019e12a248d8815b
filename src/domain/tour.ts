/** A tour of the page: which modules it stops at. Pure. */
import {hasText, type LocalText} from './local-text.js';

export interface TourStop {
  /** Name of a module. */
  readonly module: string;
  /** Null: the library's, else the module's own. */
  readonly title: LocalText | null;
  /** Null: the library's. */
  readonly text: LocalText | null;
}

/** As the configuration has it. */
export interface TourStopSettings {
  readonly module: string;
  readonly title?: LocalText | undefined;
  readonly text?: LocalText | undefined;
}

/** Modules that the library has words for. */
export const knownStops = [
  'suggested-edits',
  'impact',
  'mentorship',
  'help-links',
  'program',
] as const;

const usual: readonly TourStopSettings[] = knownStops.slice(0, 4).map((module) => ({module}));

export const isKnownStop = (module: string): module is (typeof knownStops)[number] =>
  knownStops.some((known) => known === module);

/** @param settings none: the library's tour. A stop without words, and a second one at the same module, are left out. */
export function tourStops(settings: readonly TourStopSettings[]): readonly TourStop[] {
  const stops: TourStop[] = [];
  for (const {module, title, text} of settings.length ? settings : usual) {
    const twice = stops.some((stop) => stop.module === module);
    if (!twice && (isKnownStop(module) || hasText(text)))
      stops.push({module, title: title ?? null, text: text ?? null});
  }
  return stops;
}

/** Fewer stops are no tour. */
export const fewestStops = 2;

/** @param seen whether a module can be seen at the moment */
export const openStops = (
  stops: readonly TourStop[],
  seen: (module: string) => boolean,
): readonly TourStop[] => stops.filter(({module}) => seen(module));

/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Pixels between what is pointed at and the words, and from there to the edge of the screen. */
const gap = 12;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/**
 * Where the words stand: below what they are about, else above it, else over its lower end. They begin where it begins in
 * the direction of reading, and stay on the screen.
 *
 * @param bubble size of the words
 */
export function bubblePlace(
  target: Box,
  bubble: Pick<Box, 'width' | 'height'>,
  screen: Screen,
  direction: 'ltr' | 'rtl',
): {readonly left: number; readonly top: number} {
  const start = direction === 'rtl' ? target.left + target.width - bubble.width : target.left;
  const left = within(start, gap, Math.max(gap, screen.width - bubble.width - gap));
  const below = target.top + target.height + gap;
  const above = target.top - bubble.height - gap;
  const lowest = screen.height - bubble.height - gap;
  const over = Math.max(gap, lowest);
  const top = below <= lowest ? below : above >= gap ? Math.min(above, over) : over;
  return {left, top};
}

import type {Steps} from '../../../domain/layout/rearrange.js';

export interface KeyScene {
  readonly twoColumns: boolean;
  /** The module stands in the wide column, which is where lines begin. */
  readonly inMain: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** Where an arrow key leads; undefined for other keys. */
export function stepOfKey(
  key: string,
  {twoColumns, inMain, direction}: KeyScene,
): keyof Steps | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  const across = (direction === 'rtl') === inMain ? 'ArrowLeft' : 'ArrowRight';
  return twoColumns && key === across ? 'across' : undefined;
}

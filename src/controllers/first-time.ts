import {keptTexts} from '../platform/kept-texts.js';

/** Whether something is seen for the first time in this browser; from now on it is not. Never where nothing can be kept. */
export function firstTime(key: string): boolean {
  const first = keptTexts.read(key) === null;
  return keptTexts.write(key, '1') && first;
}

import {onPage} from './tab-texts.js';

/** Never throws. @param value null takes the text away. */
export function writeTabText(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
    onPage().delete(key);
  } catch {
    onPage().set(key, value);
  }
}

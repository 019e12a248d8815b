/** Whether something is seen for the first time in this browser; from now on it is not. Never where nothing can be kept. */
export function firstTime(key: string): boolean {
  try {
    const first = localStorage.getItem(key) === null;
    localStorage.setItem(key, '1');
    return first;
  } catch {
    return false;
  }
}

/**
 * Where this browser notes that settings of a wiki were saved, for its other tabs. Not a channel between tabs, since an
 * open one keeps every page that listens out of the back-forward cache.
 */
export const settingsSavedKey = (wiki: string): string => `wiki-homepage|settings-saved|${wiki}`;

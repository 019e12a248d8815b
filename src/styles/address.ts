import {nothing} from 'lit';

/** Addresses come from a wiki: only those that a link to a page can have are followed. */
export const address = (url: string): string | typeof nothing =>
  /^(https?:|\/|\?|#)/i.test(url) ? url : nothing;

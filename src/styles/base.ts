import {firstBaseStyles} from './first-base.js';
import {moreBaseStyles} from './more-base.js';

/** What every element of the library starts from. */
export const baseStyles = [...firstBaseStyles, moreBaseStyles];

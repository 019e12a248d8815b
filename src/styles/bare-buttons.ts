import {anyButtonStyles} from './any-buttons.js';
import {iconButtonStyles} from './icon-buttons.js';

/** What all buttons share, and `bare`. */
export const bareButtonStyles = [anyButtonStyles, iconButtonStyles];

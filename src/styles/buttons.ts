import {bareButtonStyles} from './bare-buttons.js';
import {neutralButtonStyles} from './neutral-buttons.js';

/** Buttons, and links that look like one: neutral, and `bare`. */
export const buttonStyles = [...bareButtonStyles, ...neutralButtonStyles];

import {buttonStyles} from './buttons.js';
import {plainStyles} from './plain.js';

/** Everything to press. */
export const controlStyles = [buttonStyles, plainStyles];

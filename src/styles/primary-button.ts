import {primaryGroundStyles} from './primary-ground.js';
import {primaryPointedStyles} from './primary-pointed.js';

/** The filled button: at most one of a card, one of a dialog. */
export const primaryButtonStyles = [...primaryGroundStyles, ...primaryPointedStyles];

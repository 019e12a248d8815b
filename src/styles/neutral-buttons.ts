import {neutralGroundStyles} from './neutral-ground.js';
import {neutralPointedStyles} from './neutral-pointed.js';

/** The ground of neutral buttons, and what a pointer does to all of them. */
export const neutralButtonStyles = [...neutralGroundStyles, ...neutralPointedStyles];

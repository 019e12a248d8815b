import {frameStyles} from './frame.js';
import {moreCardStyles} from './more-card.js';

/** The card of `cardTemplate()`, and what most cards have in it. */
export const cardStyles = [frameStyles, moreCardStyles];

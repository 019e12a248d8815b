import {unsafeCSS} from 'lit';
import {primaryTokens} from './primary-tokens.generated.js';
import {declare} from './tokens.js';

/** The tokens of the filled button alone; whoever brings `moreTokenStyles` has them, too. */
export const primaryTokenStyles = unsafeCSS(`:host{${declare(primaryTokens)}}`);

import {unsafeCSS} from 'lit';
import {controlTokens} from './control-tokens.generated.js';
import {declare} from './tokens.js';

/** The tokens of buttons and of the mark of difficulty. */
export const controlTokenStyles = unsafeCSS(`:host{${declare(controlTokens)}}`);

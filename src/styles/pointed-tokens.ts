import {unsafeCSS} from 'lit';
import {pointedTokens} from './pointed-tokens.generated.js';
import {declare} from './tokens.js';

/** The tokens of buttons below a pointer. */
export const pointedTokenStyles = unsafeCSS(`:host{${declare(pointedTokens)}}`);

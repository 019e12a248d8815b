import {unsafeCSS} from 'lit';
import {moreTokens} from './more-tokens.generated.js';
import {declare} from './tokens.js';

/** The tokens that only some parts use. Whatever needs one brings these styles; the generator of tokens sees to it. */
export const moreTokenStyles = unsafeCSS(`:host{${declare(moreTokens)}}`);

import {unsafeCSS} from 'lit';
import {controlTokens} from './control-tokens.generated.js';
import {moreTokens} from './more-tokens.generated.js';
import {declare} from './tokens.js';

/** All tokens that only some parts use. Whatever needs one brings these styles; the generator of tokens sees to it. */
export const moreTokenStyles = unsafeCSS(`:host{${declare([...controlTokens, ...moreTokens])}}`);

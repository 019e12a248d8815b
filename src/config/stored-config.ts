/** What only a wiki needs that has settings of its own. */
export {parseHomepageConfig} from './parse-config.js';
export {withVariants} from './variants.js';

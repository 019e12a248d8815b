export {createMediaWikiAdapter} from './mediawiki-adapter.js';
export type {MediaWikiAdapterOptions} from './mediawiki-adapter.js';

export {createMediaWikiAdapter} from './mediawiki-adapter.js';
export type {MediaWikiAdapter, MediaWikiAdapterOptions} from './mediawiki-adapter.js';

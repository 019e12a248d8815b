export {createMediaWikiAdapter} from './mediawiki-adapter.js';
export type {MediaWikiAdapter, MediaWikiAdapterOptions} from './mediawiki-adapter.js';
export {createPageSignals} from './page-signals.js';
export type {PageSignalOptions} from './page-signals.js';

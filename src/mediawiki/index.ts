/** Entry `wiki-homepage/mediawiki`: from a wiki's page to an adapter and a configuration. */
export {connect} from './connect.js';
export type {Connection, ConnectOptions} from '../config/connector.js';

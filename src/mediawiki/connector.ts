/** The connector that `define` registers: it weighs nothing until something asks for a wiki. */
import {onWikiPage} from '../adapters/mediawiki/mw-config.js';
import type {Connector} from '../config/connector.js';

export const mediaWikiConnector: Connector = {
  onWikiPage,
  connect: async (options) => (await import('./connect.js')).connect(options),
};

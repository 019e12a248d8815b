import {warnOnce} from '../../platform/warn-once.js';
import {registeredConnector} from '../connector.js';

/** How long a connector may take to be registered, in milliseconds. */
const grace = 1000;

/** Says once what is missing, unless a connector comes. @param idle whether the host is there and still without an adapter */
export function warnUnlessConnectorComes(host: HTMLElement, idle: () => boolean): void {
  setTimeout(() => {
    if (idle() && !registeredConnector())
      warnOnce(
        `<${host.localName}> has no adapter and no connector is registered. Set its adapter ` +
          'property or load wiki-homepage/define.',
      );
  }, grace);
}

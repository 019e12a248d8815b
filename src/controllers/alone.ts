/** For a widget that nobody has answered yet. A part of its own: inside a provider that is there it never loads. */
import {ContextRoot} from '@lit/context';
import {shared} from '../platform/shared.js';
import {warnOnce} from '../platform/warn-once.js';

/** How long a lone widget waits for a provider once the page has loaded, in milliseconds. */
const grace = 300;

/** Keeps unanswered requests of the whole page, so that a provider may be upgraded after its widgets. */
function attachContextRoot(): void {
  shared('root', () => {
    const root = new ContextRoot();
    root.attach(document.documentElement);
    return root;
  });
}

/** Providers may be made by a script that runs later: nothing is said before the page has loaded, and a little more. */
function afterGrace(giveUp: () => void): void {
  const wait = () => setTimeout(giveUp, grace);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, {once: true});
}

function warnOfMissing({localName}: Element): void {
  warnOnce(
    `<${localName}> has no adapter. Put it inside <wiki-homepage-provider>, set its adapter ` +
      'property, or load wiki-homepage/define on a wiki page.',
  );
}

/** Whoever waits: all that this has to know of it. */
interface Waiting {
  readonly host: Element;
  /** They ask for what they are told when they are connected. */
  readonly consumers: readonly {hostConnected(): void}[];
  /** A provider is in the markup above. */
  readonly above: boolean;
  readonly satisfied: () => boolean;
  readonly giveUp: () => void;
}

/** Asks again once there is somebody who remembers the question; without a provider in sight it gives up in the end. */
export function askAgain({host, consumers, above, satisfied, giveUp}: Waiting): void {
  if (!host.isConnected) return;
  attachContextRoot();
  for (const consumer of consumers) consumer.hostConnected();
  if (!above)
    afterGrace(() => {
      if (satisfied()) return;
      giveUp();
      warnOfMissing(host);
    });
}

/** For a widget that nobody has answered yet. A part of its own: inside a provider that is there it never loads. */
import {ContextRoot} from '@lit/context';
import {shared, warnOnce} from '../platform/shared.js';

/** How long a lone widget waits for a provider once the page has loaded, in milliseconds. */
const grace = 300;

/** Keeps unanswered requests of the whole page, so that a provider may be upgraded after its widgets. */
export function attachContextRoot(): void {
  shared('root', () => {
    const root = new ContextRoot();
    root.attach(document.documentElement);
    return root;
  });
}

/** Providers may be made by a script that runs later: nothing is said before the page has loaded, and a little more. */
export function afterGrace(giveUp: () => void): void {
  const wait = () => setTimeout(giveUp, grace);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, {once: true});
}

export function warnOfMissing({localName}: Element): void {
  warnOnce(
    `<${localName}> has no adapter. Put it inside <wiki-homepage-provider>, set its adapter ` +
      'property, or load wiki-homepage/define on a wiki page.',
  );
}

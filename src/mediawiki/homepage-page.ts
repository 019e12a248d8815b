/** The page on which the homepage stands: its text is what is seen until the homepage is there, and without a script. */
import {onConfigNews} from '../config/config-news.js';
import type {Connection} from '../config/connector.js';
import type {Registry} from '../platform/registry-entry.js';
import {findContent} from './placements.js';

const tag = 'wiki-homepage';

/** A text that has the homepage in it is as its authors want it. */
const hasOwn = (content: Element) => content.querySelector(`${tag}, div.${tag}`) !== null;

/** The homepage has a heading of its own: the page's title would say the same again, with a namespace. */
function hideTitle(document: Document): () => void {
  const title = document.querySelector<HTMLElement>('#firstHeading, .firstHeading');
  const show = (shown: boolean) => {
    if (title) title.style.display = shown ? '' : 'none';
  };
  show(false);
  return () => show(true);
}

/** Puts the homepage in the place of the page's text. It gives way again as soon as the wiki switches it off. */
export function showHomepage(
  document: Document,
  {adapter, config}: Connection,
  registry: Registry,
): void {
  const content = findContent(document);
  if (!content || hasOwn(content)) return;
  const homepage = document.createElement(tag);
  // Not every skin keeps room for a heading there.
  homepage.style.marginBlockStart = '.75em';
  homepage.append(...content.childNodes);
  content.append(homepage);
  // Readers without an account are not greeted.
  const showTitle = adapter.account?.kind === 'anonymous' ? () => undefined : hideTitle(document);
  void registry[tag]?.load();
  const {title} = config.entryPoints.page;
  const stop = onConfigNews((next, wiki) => {
    if (wiki !== adapter.wiki || (next.enabled && next.entryPoints.page.title === title)) return;
    stop();
    showTitle();
    homepage.replaceWith(...homepage.childNodes);
  });
}

/** Addresses of the pretended wiki's pages. */
import type {LinkSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import type {ScenarioData} from './scenario.js';
import type {World} from './world.js';
import {own} from '../../domain/own.js';

/** With `//` it can only be an address; without, these schemes are the ones that run or carry something. */
const address =
  /^(?:[a-z][a-z\d+.-]*:)?\/\/|^(?:javascript|data|vbscript|blob|file|about|mailto):/i;
const safeAddress = /^(?:https?:)?\/\/[^/\s]/i;
/** Characters that no title of MediaWiki has. */
const noTitle = /^[\s_]*(?:#|$)|[[\]{}|<>]|[^ -~\u00a0-\uffff]/;

/** @returns null for an address that is not safe, for what is no title, and for a page that this wiki lacks. */
export function linkTo({missingPages = []}: ScenarioData, target: string): string | null {
  // Browsers skip spaces and control characters around and inside of a scheme.
  const plain = target.replace(/\s|[^ -~\u00a0-\uffff]/g, '');
  if (address.test(plain)) return safeAddress.test(target.trim()) ? target.trim() : null;
  return noTitle.test(target) || missingPages.includes(target) ? null : pageUrl(target);
}

export function linkSource({network, data}: World): Required<LinkSource> {
  return {
    url: (target, asker) =>
      network.answer('links', asker, async () => linkTo(await data(), target)),
    picture: (file, _width, asker) =>
      network.answer('links', asker, async () => {
        const {files = {}} = await data();
        return own(files, file) ?? null;
      }),
  };
}

/** What a module without code may say, beyond the shape of its description. */
import {kindsOf, type ListKind} from '../page-lists.js';

/** As far as the rules need to know it. */
export interface DescribedModule {
  readonly text?: unknown;
  readonly wikitext?: unknown;
  readonly links?: readonly {readonly target: string}[];
  readonly buttons?: readonly {readonly target: string}[];
  readonly list?: {readonly query: ListKind; readonly of?: string};
}

export interface BrokenRule {
  /** JSON pointer below the module. */
  readonly path: string;
  readonly code: 'foreign-address' | 'unsafe-address' | 'missing' | 'nothing-to-show';
  readonly params: readonly string[];
}

/** Browsers skip spaces and control characters around and inside of a scheme. */
const bare = (target: string) => target.replace(/\s|[^ -~\u00a0-\uffff]/g, '');
const harmful = /^(?:javascript|data|vbscript|blob|file|about|mailto|view-source|filesystem):/i;
/** With two slashes, of either sort, it can only be an address of a host. */
const withHost = /^(?:[a-z][a-z\d+.-]*:)?[\\/]{2,}([^\\/?#]*)/i;

/** The host that an address names; empty for titles and for addresses of the page's own. */
export const hostOf = (target: string): string =>
  (withHost.exec(bare(target))?.[1] ?? '').replace(/^.*@/, '').toLowerCase();

function* ofTarget(target: string, path: string, host: string | null): Iterable<BrokenRule> {
  const plain = bare(target);
  if (
    harmful.test(plain) ||
    (/^[a-z][a-z\d+.-]*:[\\/]{2}/i.test(plain) && !/^https?:/i.test(plain))
  )
    yield {path, code: 'unsafe-address', params: []};
  else if (withHost.test(plain) && hostOf(target) !== host)
    yield {path, code: 'foreign-address', params: [hostOf(target)]};
}

/**
 * @param host of the wiki, with its port where that is not the usual one; null where it is not known: every other host is
 *   foreign then.
 */
export function brokenRules(module: DescribedModule, host: string | null): readonly BrokenRule[] {
  const {text, wikitext, links = [], buttons = [], list} = module;
  const broken: BrokenRule[] = [];
  links.forEach(({target}, index) =>
    broken.push(...ofTarget(target, `/links/${index}/target`, host)),
  );
  buttons.forEach(({target}, index) =>
    broken.push(...ofTarget(target, `/buttons/${index}/target`, host)),
  );
  if (list && kindsOf.includes(list.query) && !list.of?.trim())
    broken.push({path: '/list/of', code: 'missing', params: []});
  if (!text && !wikitext && !links.length && !buttons.length && !list)
    broken.push({path: '', code: 'nothing-to-show', params: []});
  return broken;
}

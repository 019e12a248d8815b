/** What the source of short lists promises. */
import type {ListSource} from '../adapters/adapter.js';
import type {ListedPage, ListQuery} from '../domain/page-lists.js';
import {check, checkEqual, checkPlain} from './check.js';
import type {AdapterContractOptions, Check, ContractScenario} from './contract-types.js';
import {checkSafe} from './link-cases.js';
import {isInstant} from './shapes.js';

export const listQuery: ListQuery = {kind: 'changed', limit: 3};

async function sourceOf(
  {create}: AdapterContractOptions,
  scenario: ContractScenario = 'active',
): Promise<ListSource> {
  const source = (await create(scenario)).lists;
  check(source, 'the adapter lacks the source');
  return source;
}

function checkList(pages: readonly ListedPage[], {limit}: ListQuery): void {
  checkPlain(pages, 'the list');
  check(pages.length <= limit, `${pages.length} pages instead of ${limit} at most`);
  check(new Set(pages.map(({title}) => title)).size === pages.length, 'a page comes twice');
  for (const {title, url, at} of pages) {
    check(title !== '', 'a page has no title');
    checkSafe(url);
    check(at === undefined || isInstant(at), `"${title}" was listed at "${at}"`);
  }
}

const queries: readonly ListQuery[] = [
  listQuery,
  {kind: 'new', limit: 2},
  {kind: 'random', limit: 2},
  {kind: 'my-edits', limit: 4},
  {kind: 'category', of: 'Contract suite', limit: 2},
  {kind: 'links', of: 'Contract suite', limit: 2},
  {kind: 'prefix', of: 'Contract suite', limit: 2},
];

export const listCases: Readonly<Record<string, Check>> = {
  'lists: have pages with safe addresses, each once, and no more than are wanted': async (
    options,
  ) => {
    const source = await sourceOf(options);
    for (const query of queries) checkList(await source.list(query), query);
  },
  'lists: a shorter one is the beginning of a longer one': async (options) => {
    const source = await sourceOf(options);
    const query: ListQuery = {kind: 'my-edits', limit: 3};
    const longer = await source.list(query);
    checkEqual(await source.list({...query, limit: 1}), longer.slice(0, 1), 'the shorter list');
  },
  'lists: nobody’s own edits are none': async (options) => {
    const source = await sourceOf(options, 'anonymous');
    checkEqual(await source.list({kind: 'my-edits', limit: 3}), [], 'the list');
  },
};

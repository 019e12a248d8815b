import type {UserFacts} from '../../domain/model.js';
import type {UserSource} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import {parseFacts} from './parse/parse-user.js';
import type {ReadingWiki} from './wiki.js';
import {ages} from './wiki.js';

const properties = [
  'blockinfo',
  'editcount',
  'email',
  'groups',
  'hasmsg',
  'options',
  'registrationdate',
  'rights',
];

/** Asks the wiki who reads. */
export async function loadFacts(wiki: ReadingWiki, run: RunOptions): Promise<UserFacts> {
  const parameters = {meta: ['userinfo'], uiprop: properties};
  return parseFacts(await wiki.query(parameters, {...run, audience: 'personal'}));
}

/** Facts on the reader. Kept in memory only: rights and blocks must not come from an earlier page. */
export function createUserSource(wiki: ReadingWiki): UserSource {
  const cached = wiki.personalCache<UserFacts>({name: 'facts', ...ages.own});
  return {facts: (options) => cached('', (run) => loadFacts(wiki, run), options)};
}

/** From what the wiki's lists say, and what is asked after that, to an impact. */
import type {Impact} from '../../domain/model.js';
import type {ImpactQuery} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import type {Pages} from '../http/query.js';
import {buildImpact, type ImpactParts, type Person} from './build-impact.js';
import {loadExtras} from './impact-extras.js';
import {parseEdits} from './parse/parse-edits.js';
import type {Site} from './urls.js';
import type {ReadingWiki} from './wiki.js';

interface Asked {
  readonly person: Person;
  /** Replies of `list=usercontribs`. */
  readonly contributions: Pages;
  readonly site: Site;
  readonly query: ImpactQuery;
}

export async function makeImpact(
  wiki: ReadingWiki,
  {person, contributions: {replies, more}, site, query}: Asked,
  run: RunOptions,
): Promise<Impact> {
  const parts: ImpactParts = {
    person,
    contributions: {edits: replies.flatMap(parseEdits), more},
    site,
    apiUrl: wiki.apiUrl,
    timeZone: person.timeZone ?? site.timeZone,
    days: query.days,
    pageViews: query.pageViews,
    now: wiki.now(),
  };
  return buildImpact(parts, await loadExtras(wiki, parts, run));
}

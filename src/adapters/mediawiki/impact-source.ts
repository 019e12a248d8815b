import type {Impact} from '../../domain/model.js';
import type {ImpactQuery, ImpactSource, LoadOptions, UserSource} from '../adapter.js';
import type {RunOptions} from '../http/cache.js';
import {lazily} from '../http/lazily.js';
import type {Audience} from '../http/parameters.js';
import type {Pages} from '../http/query.js';
import {queryAll} from '../http/query.js';
import type {Person} from './build-impact.js';
import {cap, viewsExtension} from './impact-limits.js';
import {parseStoredImpact} from './parse/parse-stored-impact.js';
import {loadFacts} from './user-source.js';
import {pageUrl} from './urls.js';
import type {ReadingWiki, SiteSource} from './wiki.js';
import {ages, largestPage} from './wiki.js';

const loadEdits = (
  wiki: ReadingWiki,
  user: string,
  audience: Audience,
  run: RunOptions,
): Promise<Pages> =>
  queryAll(
    wiki.query,
    {
      list: ['usercontribs'],
      ucuser: [user],
      uclimit: largestPage,
      ucprop: ['flags', 'ids', 'tags', 'timestamp', 'title'],
    },
    {...run, audience, keys: ['uccontinue'], rounds: cap / largestPage},
  );

async function loadOwn(
  wiki: ReadingWiki,
  {facts}: UserSource,
  {name, zone}: {readonly name: string; readonly zone: string},
  run: RunOptions,
): Promise<Person> {
  // Who waits has what the page was told of the reader; who asks again gets what is so now.
  const current = run.fresh || run.background;
  const {id, gender, editCount, timeZone} = await (current
    ? loadFacts(wiki, run)
    : facts({signal: run.signal}));
  return {id, name, gender, editCount, timeZone: timeZone ?? zone};
}

/** Comes while the wiki is asked for the edits. Most pages of a wiki show nobody's impact. */
const makingPart = lazily(() => import('./make-impact.js'));
const otherPart = lazily(() => import('./other-person.js'));

/** What somebody's edits did, computed from their contributions: two requests, and one for what the wiki is. */
export function createImpactSource(
  wiki: ReadingWiki,
  user: UserSource,
  site: SiteSource,
): ImpactSource {
  const cached = wiki.personalCache<Impact>({
    name: 'impact',
    ...ages.own,
    parse: parseStoredImpact,
  });

  const compute = async (query: ImpactQuery, name: string, run: RunOptions): Promise<Impact> => {
    const own = query.user === null;
    const other = own ? undefined : await otherPart();
    const [person, contributions, about, {makeImpact}] = await Promise.all([
      other
        ? other.loadOther(wiki, name, run)
        : loadOwn(wiki, user, {name, zone: query.timeZone}, run),
      loadEdits(wiki, name, own ? 'personal' : 'public', run),
      // What failed before may be kept by a cache on the way.
      site({signal: run.signal, reload: run.fresh && !site.known()}),
      makingPart(),
    ]);
    return makeImpact(wiki, {person, contributions, site: about, query}, run);
  };

  return {
    async impact(query, options = {}) {
      const name = query.user ?? (await ownName(wiki, user, options));
      if (name === null) return null;
      const own = query.user === null;
      const key = JSON.stringify([own ? query.timeZone : null, name, query.days, query.pageViews]);
      return cached(key, (run) => compute(query, name, run), options);
    },
    contributionsUrl(about) {
      const name = about ?? wiki.user;
      if (name === null || name === undefined) return null;
      // Before the wiki has said where its articles are, its script serves them all.
      const path = site.known()?.articlePath ?? 'index.php?title=$1';
      return pageUrl(path, wiki.apiUrl, `Special:Contributions/${name}`);
    },
    get countsViews() {
      return site.known()?.extensions.includes(viewsExtension) ?? false;
    },
  };
}

async function ownName(wiki: ReadingWiki, user: UserSource, {signal}: LoadOptions<never>) {
  if (wiki.user !== undefined) return wiki.user;
  return (await user.facts(signal ? {signal} : {})).name;
}

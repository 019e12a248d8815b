/** Somebody else than the reader, whose numbers are shown on few pages. */
import type {RunOptions} from '../http/cache.js';
import type {Person} from './build-impact.js';
import {parseUser} from './parse/parse-other.js';
import type {ReadingWiki} from './wiki.js';

/** Their days are the wiki's, since their own zone is private. */
export async function loadOther(wiki: ReadingWiki, name: string, run: RunOptions): Promise<Person> {
  const reply = await wiki.query(
    {list: ['users'], ususers: [name], usprop: ['editcount', 'gender']},
    {...run, audience: 'public'},
  );
  return {...parseUser(reply), timeZone: null};
}

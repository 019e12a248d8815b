/** What the source of help promises. */
import type {HelpSource} from '../adapters/adapter.js';
import type {HelpAnswers, HelpQuery} from '../domain/page-model.js';
import {check, checkEqual, checkPlain} from './check.js';
import type {AdapterContractOptions, Check} from './contract-types.js';
import {checkSafe} from './link-cases.js';

export const helpQuery: HelpQuery = {text: 'picture', namespaces: [4, 12], limit: 3};

async function sourceOf({create}: AdapterContractOptions): Promise<HelpSource> {
  const source = (await create('active')).help;
  check(source, 'the adapter lacks the source');
  return source;
}

/** Fails for answers that do not agree with each other, or with what was asked. */
export function checkHelpAnswers(found: HelpAnswers, {limit}: HelpQuery): void {
  checkPlain(found, 'answers');
  const {answers, total, moreUrl} = found;
  check(answers.length <= limit, `${answers.length} answers instead of ${limit} at most`);
  check(total === null || total >= answers.length, `${answers.length} of ${total} answers`);
  if (moreUrl !== null) checkSafe(moreUrl);
  for (const {title, url, excerpt} of answers) {
    check(title !== '', 'an answer has no title');
    checkSafe(url);
    check(
      excerpt.every(({text}) => text !== ''),
      `the excerpt of "${title}" has a part without text`,
    );
  }
}

export const helpCases: Readonly<Record<string, Check>> = {
  'help: pages are found, with the words that were looked for marked': async (options) => {
    const found = await (await sourceOf(options)).search(helpQuery);
    checkHelpAnswers(found, helpQuery);
    check(found.answers.length > 0, `nothing is found for "${helpQuery.text}"`);
    const matches = found.answers.flatMap(({excerpt}) => excerpt.filter(({match}) => match));
    check(matches.length > 0, 'no word is marked');
  },
  'help: no more pages come than are wanted': async (options) => {
    const query = {...helpQuery, limit: 1};
    checkHelpAnswers(await (await sourceOf(options)).search(query), query);
  },
  'help: nothing is found for no words, and for words that are nowhere': async (options) => {
    const source = await sourceOf(options);
    for (const text of ['', ' \n', 'zzzzqqq']) {
      const {answers, total} = await source.search({...helpQuery, text});
      checkEqual(answers, [], `the answers to ${JSON.stringify(text)}`);
      check(total === null || total === 0, `${total} answers to ${JSON.stringify(text)}`);
    }
  },
  'help: markup of the wiki becomes HTML': async (options) => {
    const source = await sourceOf(options);
    checkEqual(await source.parse(''), '', 'what becomes of nothing');
    const parsed = await source.parse("Contract '''suite'''");
    check(parsed.includes('suite') && !parsed.includes("'''"), `it becomes ${parsed}`);
  },
};

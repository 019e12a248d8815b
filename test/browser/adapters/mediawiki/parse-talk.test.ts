import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {failureIn} from '../../../../src/adapters/http/errors.js';
import {parseCaptcha, withCaptcha} from '../../../../src/adapters/mediawiki/captcha.js';
import {
  parseAsker,
  parseNow,
  parseReadable,
  parseSavedEdit,
  parseTalkEdits,
  parseTalkPage,
  parseTextRevisions,
  parseTexts,
} from '../../../../src/adapters/mediawiki/parse/parse-talk.js';
import {parseStoredQuestions} from '../../../../src/adapters/mediawiki/question-store.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';
import {isTotal, mutations} from '../../../helpers/spoilt.js';

const apiUrl = new URL('https://wiki.example/w/api.php');
const revision = {
  revid: 12,
  timestamp: '2031-03-02T10:00:00Z',
  user: 'Tansy Vole',
  comment: '/* A */',
  slots: {main: {content: '== A ==\nb'}},
};
const pages = {
  query: {
    redirects: [{from: 'User talk:Old', to: 'User talk:Kelp Otter'}],
    pages: [
      {
        title: 'User talk:Kelp Otter',
        contentmodel: 'wikitext',
        pagelanguage: 'en',
        actions: {edit: [{code: 'protectedpage'}], create: []},
        revisions: [revision],
      },
    ],
  },
};

const parsers: Readonly<
  Record<string, readonly [parse: (value: unknown) => unknown, sample: unknown]>
> = {
  parseTalkPage: [parseTalkPage, pages],
  parseTexts: [parseTexts, pages],
  parseTextRevisions: [parseTextRevisions, pages],
  parseTalkEdits: [parseTalkEdits, pages],
  parseReadable: [parseReadable, pages],
  parseAsker: [
    parseAsker,
    {query: {userinfo: {name: 'Tansy Vole', editcount: 3, email: 'a@b.example'}}},
  ],
  parseNow: [parseNow, {curtimestamp: '2031-03-02T10:00:00Z'}],
  parseSavedEdit: [
    parseSavedEdit,
    {edit: {result: 'Success', title: 'A', newrevid: 4, newtimestamp: '2031-03-02T10:00:00Z'}},
  ],
  parseStoredQuestions: [
    parseStoredQuestions,
    {
      v: 1,
      list: [
        {
          revision: 4,
          title: 'A',
          heading: 'b',
          text: 'c',
          at: '2031-03-02T10:00:00Z',
          seen: '2031-03-02T10:00:00Z',
        },
      ],
    },
  ],
  parseCaptcha: [
    (value) => parseCaptcha(value, apiUrl),
    {id: '1', mime: 'text/html', question: 'Why?', url: '/a.png'},
  ],
};

describe('replies about talk pages', () => {
  for (const [name, [parse, sample]] of Object.entries(parsers)) {
    it(`of any shape give a model or are malformed (${name})`, () => {
      fc.assert(fc.property(fc.jsonValue(), (value) => isTotal(parse, value)));
    });

    it(`with any one thing spoilt give a model or are malformed (${name})`, () => {
      for (const value of mutations(sample))
        expect(isTotal(parse, value), JSON.stringify(value)).to.equal(true);
    });
  }

  it('lead from a title that was asked for to the page it is now', () => {
    const texts = parseTexts({
      query: {
        redirects: [
          {from: 'B', to: 'C'},
          {from: 'A', to: 'B'},
        ],
        pages: [{title: 'C', revisions: [revision]}],
      },
    });
    expect([...texts.keys()]).to.have.members(['A', 'B', 'C']);
  });

  it('that are recorded give a model or are malformed to every parser', async function () {
    const names = (await recordingNames()).filter((name) =>
      /mediawiki-1\.39\/.*\.json$/.test(name),
    );
    if (!names.length) this.skip();
    this.timeout(30_000);
    for (const name of names) {
      const body = await recording(name);
      for (const [parse] of Object.values(parsers))
        expect(isTotal(parse, body), name).to.equal(true);
    }
  });

  it('that are recorded are understood', async function () {
    if (!(await recordingNames()).length) this.skip();
    const stock = (name: string) => recording(`mediawiki-1.39/${name}.json`);
    expect(parseSavedEdit(await stock('edit-new-section'))).to.deep.equal({
      title: 'User talk:Mentor Bashir',
      revision: 177,
      at: '2026-11-22T01:31:32Z',
    });
    expect(() => parseSavedEdit({edit: {result: 'Success', nochange: true}})).to.throw();
    expect(parseTalkEdits(await stock('revisions-history'))[0]).to.deep.equal({
      revision: 51,
      user: 'Admin',
      at: '2026-11-22T01:31:11Z',
      summary: '1 revision imported: seed',
    });
    const needed = failureIn(await stock('edit-captcha-needed'));
    if (!needed) throw new Error('No failure');
    expect(withCaptcha(needed, apiUrl).captcha).to.deep.equal({
      id: '6850287502887535569',
      question: '13+7',
      imageUrl: null,
    });
  });
});

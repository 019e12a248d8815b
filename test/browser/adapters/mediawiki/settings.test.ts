import {expect} from '@open-wc/testing';
import type {AdapterError} from '../../../../src/adapters/adapter-error.js';
import type {ConfigurationSource} from '../../../../src/adapters/adapter.js';
import {createMediaWikiAdapter} from '../../../../src/adapters/mediawiki/index.js';
import {fakeClock} from '../../../helpers/fake-clock.js';
import {fakeSettingsWiki} from '../../../helpers/fake-settings-wiki.js';
import {apiError, json} from '../../../helpers/fake-wiki.js';

const title = 'MediaWiki:Homepage.json';
const other = 'MediaWiki:GrowthExperimentsMentorship.json';

function setup() {
  const clock = fakeClock();
  const wiki = fakeSettingsWiki(clock.now);
  wiki.write(title, 'Kelp Otter', '{"$version":"1","enabled":true}');
  const open = () =>
    createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: (input, init) => wiki.fetch(input, init),
      now: clock.now,
      timer: clock.timer,
      storage: null,
    }).configuration as Required<ConfigurationSource>;
  return {wiki, clock, open, source: open()};
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as AdapterError,
  );

const draft = (baseRevision: number, settings: object = {enabled: false}) => ({
  json: JSON.stringify(settings),
  baseRevision,
  summary: 'Off for now',
});

describe('the page of settings', () => {
  it('is given with its text, revision, author and addresses', async () => {
    const {source} = setup();
    const [page] = await source.edit();
    expect(page).to.deep.include({
      title,
      json: '{"$version":"1","enabled":true}',
      revision: 501,
      savedBy: 'Kelp Otter',
      obstacle: null,
    });
    expect(page?.historyUrl).to.match(/\/wiki\/MediaWiki:Homepage\.json\?action=history$/);
  });

  it('is found on a wiki whose namespace has another name', async () => {
    const {wiki, source} = setup();
    wiki.prefix = 'Медиавики:';
    const [page, second] = await source.edit([title, other]);
    expect([page?.title, page?.revision]).to.deep.equal(['Медиавики:Homepage.json', 501]);
    expect([second?.json, second?.revision]).to.deep.equal([null, 0]);
  });

  it('says why it cannot be saved, in the words of the wiki', async () => {
    const {wiki, source} = setup();
    const text = 'Only administrators can.';
    wiki.refusals.push({code: 'protectednamespace-interface', text});
    expect((await source.edit())[0]?.obstacle).to.deep.equal({kind: 'right', wikiText: text});
    wiki.refusals[0] = {code: 'blocked', text: 'Blocked.'};
    expect((await source.edit())[0]?.obstacle?.kind).to.equal('block');
    wiki.refusals[0] = {code: 'readonly', text: 'Maintenance.'};
    expect((await source.edit())[0]?.obstacle?.kind).to.equal('read-only');
  });
});

describe('saving settings', () => {
  it('names base revision, content model and account, and carries summary and token', async () => {
    const {wiki, source} = setup();
    const saved = await source.save(draft(501));
    expect(saved).to.include({revision: 502, followed: 501});
    const [asked] = wiki.edits;
    expect(Object.fromEntries(asked ?? [])).to.include({
      title,
      baserevid: '501',
      nocreate: '1',
      contentmodel: 'json',
      assertuser: 'Tansy Vole',
      token: 'abc+\\',
      summary: 'Off for now',
    });
  });

  it('makes the page where there is none', async () => {
    const {wiki, source} = setup();
    await source.save({...draft(0), page: other});
    expect(wiki.textOf(other)).to.equal('{"enabled":false}');
    expect(wiki.edits[0]?.get('createonly')).to.equal('1');
  });

  it('asks for another token when the first has run out', async () => {
    const {wiki, source} = setup();
    wiki.faults.push(() => apiError('badtoken'));
    await source.save(draft(501));
    expect(wiki.edits).to.have.length(2);
    expect(wiki.textOf(title)).to.equal('{"enabled":false}');
  });

  it('does not save over what the same account saved in another tab', async () => {
    const {wiki, source} = setup();
    wiki.write(title, 'Tansy Vole', '{"language":"ar"}');
    expect((await failure(source.save(draft(501))))?.kind).to.equal('conflict');
    expect(wiki.edits).to.have.length(0);
  });

  it('tells a conflict that the wiki notices in the last moment', async () => {
    const {wiki, source} = setup();
    wiki.faults.push((save) => {
      wiki.write(title, 'Kelp Otter', '{"language":"ar"}');
      return save();
    });
    expect((await failure(source.save(draft(501))))?.kind).to.equal('conflict');
    expect(wiki.textOf(title)).to.equal('{"language":"ar"}');
  });

  it('notices that an answer was lost and nothing is left to do', async () => {
    const {wiki, source} = setup();
    wiki.faults.push((save) => {
      save();
      throw new TypeError('Failed to fetch');
    });
    expect((await failure(source.save(draft(501))))?.kind).to.equal('network');
    expect((await source.save(draft(501))).revision).to.equal(502);
    expect(wiki.edits).to.have.length(1);
  });

  it('gives every mistake that the wiki found, with its place', async () => {
    const {wiki, source} = setup();
    const code = 'communityconfiguration-schema-validation-error';
    wiki.faults.push(() =>
      json({
        errors: [
          {code, text: 'Too small', data: {pointer: '/GEMentorshipMinimumAge'}},
          {code, data: {pointer: '/GEMentorshipEnabled', messageLiteral: 'Not a boolean'}},
        ],
      }),
    );
    const error = await failure(source.save({...draft(0), page: other}));
    expect(error?.kind).to.equal('denied');
    expect(error?.mistakes).to.deep.equal([
      {path: '/GEMentorshipMinimumAge', text: 'Too small'},
      {path: '/GEMentorshipEnabled', text: 'Not a boolean'},
    ]);
  });

  it('that changes nothing is told as such', async () => {
    const {source} = setup();
    const saved = await source.save(draft(501, {$version: '1', enabled: true}));
    expect(saved).to.deep.equal({revision: 501, followed: 501, savedAt: null});
  });
});

describe('taking back', () => {
  it('brings back the text from before', async () => {
    const {wiki, source} = setup();
    const {revision} = await source.save(draft(501));
    await source.undo({revision, summary: 'Back'});
    expect(wiki.textOf(title)).to.equal('{"$version":"1","enabled":true}');
    expect(wiki.edits.at(-1)?.get('baserevid')).to.equal('502');
  });

  it('empties a page that was made', async () => {
    const {wiki, source} = setup();
    const {revision} = await source.save({...draft(0), page: other});
    await source.undo({revision, summary: '', page: other});
    expect(wiki.textOf(other)).to.equal('{}');
  });
});

describe('active editors', () => {
  const editor = (name: string) => ({
    userid: 1,
    name,
    editcount: 3,
    registration: name === 'Old' ? '' : '2026-01-01T00:00:00Z',
    groups: ['user'],
    implicitgroups: ['*', 'user'],
    rights: ['edit'],
  });

  it('are given with what conditions ask for', async () => {
    const {wiki, source} = setup();
    wiki.editors = [editor('Old')];
    expect(await source.activeEditors()).to.deep.equal({
      editors: [
        {name: 'Old', editCount: 3, registration: null, groups: ['user', '*'], rights: ['edit']},
      ],
      complete: true,
    });
  });

  it('are asked for once', async () => {
    const {wiki, source} = setup();
    await source.activeEditors();
    await source.activeEditors();
    expect(wiki.reads.filter((asked) => asked.get('list') === 'allusers')).to.have.length(1);
  });

  it('stop where a wiki has too many', async () => {
    const {wiki, clock} = setup();
    const asked: string[] = [];
    const source = createMediaWikiAdapter({
      apiUrl: '/w/api.php',
      user: 'Tansy Vole',
      fetch: async (input) => {
        const {searchParams} = new URL(input instanceof Request ? input.url : String(input));
        asked.push(searchParams.get('aufrom') ?? '');
        const next = {aufrom: `N${asked.length}`, continue: '-||'};
        return json({continue: next, query: {allusers: [editor(`E${asked.length}`)]}});
      },
      now: clock.now,
      timer: clock.timer,
      storage: null,
    }).configuration as Required<ConfigurationSource>;
    const {editors, complete} = await source.activeEditors();
    expect([editors.length, complete]).to.deep.equal([4, false]);
    expect(asked).to.deep.equal(['', 'N1', 'N2', 'N3']);
    expect(wiki.reads).to.have.length(0);
  });
});

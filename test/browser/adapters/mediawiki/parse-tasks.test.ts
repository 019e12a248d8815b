import {expect} from '@open-wc/testing';
import {
  parseCategories,
  parseChecked,
  parseMembers,
  parseOneCard,
  parsePrefersVisual,
  parseSearch,
  parseTransclusions,
  parseViewSum,
} from '../../../../src/adapters/mediawiki/tasks/parse-tasks.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';
import {isTotal, mutations} from '../../../helpers/spoilt.js';

const base = new URL('https://wiki.example/w/api.php');
const parsers: Readonly<Record<string, (reply: unknown) => unknown>> = {
  transclusions: (reply) => parseTransclusions([reply]),
  members: (reply) => parseMembers([reply]),
  categories: (reply) => parseCategories([reply]),
  checked: (reply) => parseChecked([reply], base),
  search: parseSearch,
  card: (reply) => parseOneCard(reply, base),
  views: parseViewSum,
  editor: parsePrefersVisual,
};

const full = {
  query: {
    normalized: [{from: 'Template:copyedit', to: 'Vorlage:Copyedit'}],
    redirects: [{from: 'Vorlage:Copyedit', to: 'Vorlage:Copy edit'}],
    pages: [
      {
        pageid: 13,
        ns: 0,
        title: 'Kelp clock',
        redirect: false,
        actions: {edit: true},
        transcludedin: [{pageid: 10}, {pageid: 12}],
        templates: [{ns: 10, title: 'Vorlage:Copy edit'}],
        categories: [{ns: 14, title: 'Kategorie:Ships'}],
        thumbnail: {source: '//pictures.example/1.png'},
        extract: 'A clock.',
        description: 'timepiece',
        pageviews: {'2026-11-01': 3, '2026-11-02': null, '2026-11-03': 4},
      },
      {pageid: 14, title: 'Gone', missing: true},
    ],
    categorymembers: [{pageid: 5}],
    search: [{pageid: 6}],
    searchinfo: {totalhits: 9},
    userinfo: {options: {'visualeditor-enable': 1, 'visualeditor-tabs': 'prefer-ve'}},
  },
};

describe('replies about tasks', () => {
  for (const [name, parse] of Object.entries(parsers))
    it(`give a model or are malformed, whatever they hold: ${name}`, () => {
      parse(full);
      for (const spoilt of mutations(full)) expect(isTotal(parse, spoilt)).to.equal(true);
    });

  it('say where templates have moved to, in the wiki’s own words', () => {
    const {users, moved} = parseTransclusions([full]);
    expect([...moved]).to.deep.equal([['Copyedit', 'Vorlage:Copy edit']]);
    expect(users.get('Kelp clock')).to.deep.equal([10, 12]);
  });

  it('add up when there are several of them', () => {
    const one = (name: string) => ({
      query: {pages: [{pageid: 1, title: 'A', templates: [{title: `Template:${name}`}]}]},
    });
    const page = parseChecked([one('X'), one('Y')], base).get(1);
    expect([...(page?.templates ?? [])]).to.deep.equal(['X', 'Y']);
  });

  it('hold no page that is gone, and no picture that is none', () => {
    const checked = parseChecked([full], base);
    expect([...checked.keys()]).to.deep.equal([13]);
    expect(checked.get(13)?.thumbnailUrl).to.equal('https://pictures.example/1.png');
    const spoilt = {
      query: {pages: [{pageid: 1, title: 'A', thumbnail: {source: 'javascript:alert(1)'}}]},
    };
    expect(parseChecked([spoilt], base).get(1)?.thumbnailUrl).to.equal(null);
  });

  it('leave gaps of counted days out, and tell nothing counted from none', () => {
    expect(parseViewSum(full)).to.equal(7);
    expect(parseViewSum({query: {pages: [{title: 'A'}]}})).to.equal(null);
    expect(parseViewSum({query: {pages: [{title: 'A', pageviews: []}]}})).to.equal(0);
  });

  it('say which editor a reader prefers', () => {
    const prefers = (options: object) => parsePrefersVisual({query: {userinfo: {options}}});
    const on = {'visualeditor-enable': 1};
    expect(prefers({})).to.equal(false);
    expect(prefers({...on, 'visualeditor-editor': 'visualeditor'})).to.equal(true);
    expect(prefers({...on, 'visualeditor-editor': 'wikitext'})).to.equal(false);
    expect(
      prefers({...on, 'visualeditor-tabs': 'prefer-wt', 'visualeditor-editor': 'visualeditor'}),
    ).to.equal(false);
    expect(prefers({'visualeditor-enable': 0, 'visualeditor-tabs': 'prefer-ve'})).to.equal(false);
  });
});

describe('recorded replies about tasks', () => {
  const recorded = async (name: string) => recording(`mediawiki-1.39/${name}.json`);

  it('are read', async function () {
    if (!(await recordingNames()).length) {
      console.log('No recordings at hand');
      this.skip();
    }
    const {users} = parseTransclusions([await recorded('transcludedin-several')]);
    expect([...users.keys()]).to.deep.equal(['Copyedit', 'Unreferenced', 'Update']);
    expect(users.get('Update')).to.deep.equal([16, 34]);
    expect(parseMembers([await recorded('categorymembers')])).to.have.length(5);
    expect(parseSearch(await recorded('search-hastemplate-stock'))).to.deep.equal({
      ids: [],
      total: 0,
    });
    const checked = parseChecked([await recorded('embeddedin-generator-full')], base);
    expect(checked.get(10)?.extract).to.match(/^River of Northmoor is a place/);
    expect(checked.get(10)?.editable).to.equal(true);
    expect(parseChecked([await recorded('bare-pageimages-extracts-missing')], base).size).to.equal(
      1,
    );
    expect(parseViewSum(await recorded('pageviews-missing'))).to.equal(null);
    expect(parsePrefersVisual(await recorded('userinfo-newcomer'))).to.equal(false);
  });

  it('give a model or are malformed, whichever is read as which', async function () {
    const names = (await recordingNames()).filter((name) => /mediawiki-1\.39\/.*json$/.test(name));
    if (!names.length) this.skip();
    for (const name of names) {
      const reply = await recording(name);
      for (const [kind, parse] of Object.entries(parsers))
        expect(isTotal(parse, reply), `${name} as ${kind}`).to.equal(true);
    }
  });
});

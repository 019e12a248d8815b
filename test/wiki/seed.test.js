// The seed says what is on the wiki; the wiki's own API agrees.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {accounts} from '../../tools/wiki/accounts.js';
import {WikiClient} from '../../tools/wiki/client.js';
import {clientOf, wikiUrl} from '../../tools/wiki/harness.js';
import {homepageConfig} from '../../tools/wiki/homepage-config.js';
import {editToday, plannedEdits, veteranEdits} from '../../tools/wiki/plan.js';
import {specialTasks, topicCategories} from '../../tools/wiki/task-articles.js';
import {contributionsOf, dayIn, longestStreak} from './helpers/contributions.js';

const anyone = () => new WikiClient(wikiUrl());

/** The day that the seed took for today, read from the one edit that it made through the API. */
async function seedDay() {
  const [newest] = await anyone()
    .list({list: 'usercontribs', ucuser: editToday.user, ucprop: 'timestamp', uclimit: 1})
    .then((edits) => edits.slice(0, 1));
  return newest.timestamp.slice(0, 10);
}

describe('the seeded wiki', () => {
  let planned;
  before(async () => {
    planned = plannedEdits(await seedDay());
  });

  for (const user of [
    'Newcomer Dara',
    'Newcomer Goran',
    'Newcomer Amina',
    'Zone Tester',
    'Veteran Vera',
  ])
    it(`lists the planned edits of ${user}`, async () => {
      const {edits, editCount} = await contributionsOf(anyone(), user, 'UTC');
      const key = ({title, timestamp}) => `${timestamp} ${title}`;
      const listed = edits.map(key).sort();
      const expected = planned
        .filter((edit) => edit.user === user)
        .map(key)
        .sort();
      if (user === editToday.user) assert.equal(listed.pop().slice(21), editToday.title);
      assert.deepEqual(listed, expected);
      assert.equal(editCount, edits.length);
    });

  it('gives Newcomer Dara a streak of eight days', async () => {
    const {streak} = await contributionsOf(anyone(), 'Newcomer Dara', 'UTC');
    assert.equal(streak.days, 8);
  });

  it('gives Zone Tester a longer streak in Tokyo than in UTC', async () => {
    const {edits} = await contributionsOf(anyone(), 'Zone Tester', 'UTC');
    const days = (zone) => longestStreak(edits.map(({timestamp}) => dayIn(zone)(timestamp))).days;
    assert.deepEqual([days('UTC'), days('Asia/Tokyo')], [3, 4]);
  });

  it('has more edits of Veteran Vera than are looked at', async () => {
    assert.ok(veteranEdits > 1000);
    const [{editcount}] = await anyone().list({
      list: 'users',
      ususers: 'Veteran Vera',
      usprop: 'editcount',
    });
    assert.equal(editcount, veteranEdits);
  });

  it('has an account without edits, a blocked one and a hidden one', async () => {
    const users = await anyone().list({
      list: 'users',
      ususers: 'Newcomer Emil|Newcomer Hana|Hidden Ivo',
      usprop: 'editcount|blockinfo',
    });
    assert.equal(users[0].editcount, 0);
    assert.equal(users[1].blockedby, 'Admin');
    assert.equal(users[2].missing, true);
  });

  it('has the planned registration dates and preferences', async () => {
    const {query} = await (
      await clientOf('Zone Tester')
    ).get({
      action: 'query',
      meta: 'userinfo',
      uiprop: 'options|registrationdate',
    });
    assert.equal(query.userinfo.options.timecorrection, 'ZoneInfo|540|Asia/Tokyo');
    const {registeredDaysAgo} = accounts.find(({name}) => name === 'Zone Tester');
    const age =
      Date.parse(await seedDay()) - Date.parse(query.userinfo.registrationdate.slice(0, 10));
    assert.equal(age, registeredDaysAgo * 86_400_000);
  });

  it('has pictures and extracts for articles', async () => {
    const {query} = await anyone().get({
      action: 'query',
      titles: 'Saltmere',
      prop: 'pageimages|extracts',
      piprop: 'thumbnail',
      pithumbsize: 80,
      exintro: true,
      explaintext: true,
    });
    const [page] = query.pages;
    assert.match(page.extract, /^Saltmere is a harbour town/);
    const picture = await fetch(page.thumbnail.source);
    assert.equal(picture.headers.get('content-type'), 'image/png');
  });

  it('has a redirect and a configuration page', async () => {
    const {query} = await anyone().get({action: 'query', titles: 'Salt Mere', redirects: true});
    assert.equal(query.redirects[0].to, 'Saltmere');
    const raw = await anyone().fetch('/index.php?title=MediaWiki:Homepage.json&action=raw');
    assert.equal((await raw.json()).enabled, true);
  });

  describe('with articles that ask for an edit', () => {
    const using = async (template) => {
      const pages = await anyone().list({
        list: 'embeddedin',
        eititle: `Template:${template}`,
        einamespace: 0,
        eilimit: 'max',
      });
      return pages.map(({title}) => title);
    };
    const inCategory = async (name) => {
      const pages = await anyone().list({
        list: 'categorymembers',
        cmtitle: `Category:${name}`,
        cmnamespace: 0,
        cmlimit: 'max',
      });
      return pages.map(({title}) => title);
    };

    it('has two pages of fifteen to copy edit, and enough of two other types', async () => {
      const counts = await Promise.all(
        ['Copy edit', 'Underlinked', 'Unreferenced', 'Update', 'Expand'].map(
          async (name) => (await using(name)).length,
        ),
      );
      assert.ok(counts[0] >= 30, `${counts}`);
      for (const count of counts.slice(1, 3)) assert.ok(count >= 20, `${counts}`);
      for (const count of counts) assert.ok(count >= 9, `${counts}`);
    });

    it('counts an article whose template is named by a redirect', async () => {
      const [all, renamed] = await Promise.all([using('Copy edit'), using('Copyedit')]);
      assert.ok(renamed.length >= 9 && renamed.every((title) => all.includes(title)));
    });

    it('has topics of twenty articles and more that overlap', async () => {
      const {history, nature, salt} = topicCategories;
      const [a, b, c] = await Promise.all([history, nature, salt].map(inCategory));
      assert.ok(
        a.length >= 20 && b.length >= 20 && c.length >= 10,
        `${[a, b, c].map((l) => l.length)}`,
      );
      assert.ok(a.some((title) => c.includes(title)) && b.some((title) => c.includes(title)));
    });

    it('puts articles into the category of their template', async () => {
      const found = await inCategory('Articles without sources');
      assert.ok(found.length >= 20);
      assert.ok(found.includes(specialTasks.byCategory.title));
    });

    it('has an article with two templates, a protected one and one to be left out', async () => {
      const {twoTemplates, locked, excluded} = specialTasks;
      const [copyedit, unreferenced, inUse] = await Promise.all(
        ['Copy edit', 'Unreferenced', 'In use'].map(using),
      );
      assert.ok(copyedit.includes(twoTemplates.title) && unreferenced.includes(twoTemplates.title));
      assert.ok(copyedit.includes(locked.title));
      assert.deepEqual(inUse, [excluded.title]);
      const {query} = await anyone().get({
        action: 'query',
        titles: locked.title,
        prop: 'info',
        inprop: 'protection',
      });
      assert.equal(query.pages[0].protection[0].level, 'sysop');
    });
  });

  describe('with help', () => {
    // Without `srwhat` a wiki without a search engine of its own looks at titles only.
    const search = async (text) => {
      const found = await anyone().get({
        action: 'query',
        list: 'search',
        srsearch: text,
        srwhat: 'text',
        srnamespace: '4|12',
      });
      return found.query.search.map(({title}) => title);
    };

    it('finds help pages by words of their text', async () => {
      assert.deepEqual(await search('footnote'), ['Help:Sources']);
      assert.ok((await search('grammar')).includes('Help:Copy editing'));
      assert.deepEqual(await search('zeppelin'), []);
    });

    it('has a help desk with questions, and pages that the configuration links', async () => {
      const {links, viewMore, about} = homepageConfig.modules['help-panel'];
      const titles = [...links.map(({target}) => target), viewMore, about, 'Project:Dashboard'];
      const {query} = await anyone().get({action: 'query', titles});
      assert.ok(query.pages.every(({missing}) => !missing));
      const {parse} = await anyone().get({
        action: 'parse',
        page: homepageConfig.mentorship.helpDesk,
        prop: 'sections',
      });
      assert.ok(parse.sections.length >= 2);
    });
  });

  it('has accounts with an exact number of edits', async () => {
    const counts = [99, 100, 500, 501];
    const users = await anyone().list({
      list: 'users',
      ususers: counts.map((count) => `Editor with ${count} edits`),
      usprop: 'editcount',
    });
    assert.deepEqual(
      users.map(({editcount}) => editcount),
      counts,
    );
  });
});

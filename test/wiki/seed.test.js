// The seed says what is on the wiki; the wiki's own API agrees.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {accounts} from '../../tools/wiki/accounts.js';
import {WikiClient} from '../../tools/wiki/client.js';
import {clientOf, wikiUrl} from '../../tools/wiki/harness.js';
import {editToday, plannedEdits, veteranEdits} from '../../tools/wiki/plan.js';
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
});

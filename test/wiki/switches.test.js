// Each switch of the local wiki does what its name says, and only that.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WikiApiError, WikiClient} from '../../tools/wiki/client.js';
import {clientOf, wikiUrl} from '../../tools/wiki/harness.js';

const anyone = (...switches) => new WikiClient(wikiUrl(), {switches});
const siteinfo = {action: 'query', meta: 'siteinfo'};

/** @param {string} code @param {() => Promise<unknown>} ask */
function refused(code, ask) {
  return assert.rejects(
    ask,
    (error) => error instanceof WikiApiError && (assert.equal(error.code, code), true),
  );
}

describe('without a switch', () => {
  it('the wiki has a stock set of extensions and no others', async () => {
    const {query} = await anyone().get({...siteinfo, siprop: 'extensions'});
    const names = query.extensions
      .filter(({type}) => type !== 'skin')
      .map(({name}) => name)
      .sort();
    assert.deepEqual(names, [
      'Abuse Filter',
      'ConfirmEdit',
      'Gadgets',
      'PageImages',
      'ParserFunctions',
      'SpamBlacklist',
      'TemplateData',
      'TextExtracts',
      'TitleBlacklist',
    ]);
  });

  it('it is MediaWiki 1.39 or later with five skins', async () => {
    const {query} = await anyone().get({...siteinfo, siprop: 'general|skins'});
    assert.match(query.general.generator, /^MediaWiki 1\.(39|[4-9]\d)/);
    const skins = query.skins.map(({code}) => code);
    for (const skin of ['vector', 'vector-2022', 'timeless', 'monobook', 'minerva'])
      assert.ok(skins.includes(skin), skin);
  });

  it('it knows no page views and no thanks', async () => {
    const {warnings} = await anyone().get({action: 'query', titles: 'Saltmere', prop: 'pageviews'});
    assert.match(warnings.query.warnings, /pageviews/);
    await refused('badvalue', () =>
      anyone().get({action: 'query', list: 'logevents', letype: 'thanks'}),
    );
  });
});

describe('a fault of the API', () => {
  for (const [name, code] of [
    ['readonly-api', 'readonly'],
    ['ratelimit', 'ratelimited'],
    ['maxlag-always', 'maxlag'],
    ['throw', 'internal_api_error_RuntimeException'],
    ['http429', 'http-429'],
    ['http500', 'http-500'],
    ['garbage', 'http-200'],
  ])
    it(`${name} answers ${code}`, () => refused(code, () => anyone(name).get(siteinfo)));

  it('http429 says how long to wait', async () => {
    const response = await anyone('http429').fetch('/api.php');
    assert.equal(response.headers.get('retry-after'), '7');
  });

  it('maxlag refuses requests that name one', async () => {
    await anyone('maxlag').get(siteinfo);
    await refused('maxlag', () => anyone('maxlag').get({...siteinfo, maxlag: 5}));
  });

  it('readonly refuses writes only', async () => {
    const client = await clientOf('Newcomer Dara');
    const {query} = await anyone('readonly').get(siteinfo);
    assert.equal(query.general.readonly, true);
    const token = await client.token();
    const response = await client.fetch('/api.php', {
      method: 'POST',
      headers: {'x-test-switch': 'readonly'},
      body: new URLSearchParams({
        action: 'edit',
        title: 'Saltmere',
        text: 'x',
        format: 'json',
        token,
      }),
    });
    assert.equal((await response.json()).error.code, 'readonly');
  });

  it('slow answers after two seconds', async () => {
    const began = performance.now();
    await anyone('slow').get(siteinfo);
    assert.ok(performance.now() - began >= 2000);
  });

  it('leaves pages alone', async () => {
    for (const name of ['http500', 'throw', 'ratelimit', 'garbage']) {
      const response = await anyone(name).fetch('/wiki/Saltmere');
      assert.equal(response.status, 200, name);
    }
  });

  it('session-lost makes a session anonymous', async () => {
    const client = await clientOf('Newcomer Dara');
    const ask = {
      action: 'query',
      meta: 'userinfo',
      assertuser: 'Newcomer Dara',
      format: 'json',
      formatversion: '2',
    };
    assert.equal((await client.get(ask)).query.userinfo.name, 'Newcomer Dara');
    const response = await client.fetch(`/api.php?${new URLSearchParams(ask)}`, {
      headers: {'x-test-switch': 'session-lost'},
    });
    assert.equal((await response.json()).error.code, 'assertnameduserfailed');
  });
});

describe('a fault of writing', () => {
  /** @param {string} name @param {string} title */
  const edit = async (name, title) => {
    const client = await clientOf('Newcomer Dara');
    return client.fetch('/api.php', {
      method: 'POST',
      headers: {'x-test-switch': name},
      body: new URLSearchParams({
        action: 'edit',
        title,
        text: name,
        format: 'json',
        token: await client.token(),
      }),
    });
  };
  const exists = async (title) => {
    const {query} = await anyone().get({action: 'query', titles: title});
    return query.pages[0].missing !== true;
  };

  it('captcha and captcha-question set a riddle', async () => {
    for (const [name, type] of [
      ['captcha', 'simple'],
      ['captcha-question', 'question'],
    ]) {
      const {edit: refused} = await (await edit(name, `Talk:Riddle ${name}`)).json();
      assert.equal(refused.result, 'Failure');
      assert.equal(refused.captcha.type, type);
    }
  });

  it('ratelimit-edit takes no edit', async () => {
    assert.equal(
      (await (await edit('ratelimit-edit', 'Talk:Limit')).json()).error.code,
      'ratelimited',
    );
  });

  it('conflict and badtoken take no edit either', async () => {
    for (const [name, code] of [
      ['conflict', 'editconflict'],
      ['badtoken', 'badtoken'],
    ]) {
      const {error} = await (await edit(name, 'Talk:Refused')).json();
      assert.equal(error.code, code);
      assert.doesNotMatch(error.info, /⧼/);
    }
    assert.equal(await exists('Talk:Refused'), false);
  });

  it('drop, drop-504 and throw-after save and lose the answer', async () => {
    await assert.rejects(async () => (await edit('drop', 'Talk:Drop')).text());
    assert.equal((await edit('drop-504', 'Talk:Drop 504')).status, 504);
    assert.match(
      (await (await edit('throw-after', 'Talk:Drop throw')).json()).error.code,
      /^internal_api_error/,
    );
    for (const title of ['Talk:Drop', 'Talk:Drop 504', 'Talk:Drop throw'])
      assert.ok(await exists(title), title);
  });

  it('leaves reading alone', async () => {
    for (const name of ['captcha', 'ratelimit-edit', 'conflict', 'drop', 'throw-after'])
      await anyone(name).get(siteinfo);
  });
});

describe('a variant of the wiki', () => {
  it('private keeps readers who are not logged in out', async () => {
    await refused('readapidenied', () =>
      anyone('private').get({action: 'query', titles: 'Saltmere'}),
    );
    assert.match(await (await anyone('private').fetch('/wiki/Saltmere')).text(), /Login required/);
    assert.doesNotMatch(
      await (await anyone('private').fetch('/wiki/Special:WikiHomepageDemo')).text(),
      /Login required/,
    );
  });

  it('rtl has Arabic as its content language', async () => {
    const {query} = await anyone('rtl').get(siteinfo);
    assert.deepEqual([query.general.lang, query.general.rtl], ['ar', true]);
    assert.equal((await anyone().get(siteinfo)).query.general.lang, 'en');
  });

  it('csp sends a strict policy', async () => {
    const policy = (await anyone('csp').fetch('/wiki/Saltmere')).headers.get(
      'content-security-policy',
    );
    assert.match(policy, /script-src [^;]*'nonce-/);
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy.split(';')[0], /unsafe-inline/);
  });

  it('noext has no pictures and extracts', async () => {
    const {warnings} = await anyone('noext').get({
      action: 'query',
      titles: 'Saltmere',
      prop: 'pageimages|extracts',
    });
    assert.match(warnings.query.warnings, /extracts.*pageimages|pageimages.*extracts/);
  });

  it('thanks has a log of thanks', async () => {
    const thanks = await anyone('thanks').list({
      list: 'logevents',
      letype: 'thanks',
      letitle: 'User:Newcomer Dara',
      lelimit: 10,
    });
    assert.equal(thanks.length, 3);
    assert.equal(thanks[0].action, 'thank');
    const {query} = await anyone('thanks', 'pageviews').get({...siteinfo, siprop: 'extensions'});
    const names = query.extensions.map(({name}) => name);
    assert.ok(names.includes('Thanks') && names.includes('PageViewInfo'));
  });

  it('pageviews counts days up to yesterday, five pages an answer', async () => {
    const titles = 'Saltmere|Orrin|River Ander|Hollow Fell|Brinehouse|Jonna Askew|Herring fair';
    const first = await anyone('pageviews').get({
      action: 'query',
      titles,
      prop: 'pageviews',
      pvipdays: 7,
    });
    const counted = first.query.pages.filter(({pageviews}) => pageviews);
    assert.equal(counted.length, 5);
    const days = Object.keys(counted[0].pageviews);
    assert.equal(days.length, 7);
    assert.ok(days.at(-1) < new Date().toISOString().slice(0, 10));
    const second = await anyone('pageviews').get({
      action: 'query',
      titles,
      prop: 'pageviews',
      pvipdays: 7,
      ...first.continue,
    });
    assert.equal(second.query.pages.filter(({pageviews}) => pageviews).length, 2);
    assert.equal(second.continue, undefined);
  });
});

describe('files of dist/', () => {
  it('are served below /wiki-homepage/ only', async () => {
    for (const path of [
      '/wiki-homepage/..%2Fpackage.json',
      '/wiki-homepage/../package.json',
      '/wiki-homepage/%2e%2e/%2e%2e/etc/passwd',
      '/wiki-homepage/',
      '/wiki-homepage/nothing.js',
      '/LocalSettings.php',
      '/maintenance/run.php',
      '/includes/Defines.php',
    ])
      assert.equal((await fetch(wikiUrl() + path)).status, 404, path);
  });
});

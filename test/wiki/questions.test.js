// Questions on real talk pages: whole, signed, once, and where they cannot hurt what stands there.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {clientOf} from '../../tools/wiki/harness.js';
import {draftFor, openAsker, parsed, textOf, times} from './helpers/questions.js';
import {useSessions} from './helpers/sessions.js';
import {noWidgets} from './helpers/widget.js';

const dara = 'Newcomer Dara';
const signature =
  /\[\[User:Newcomer Dara\|Newcomer Dara\]\] \(\[\[User talk:Newcomer Dara\|talk\]\]\) \d\d:\d\d, /g;

/** What is typed, and what of it has to be read on the page. */
const hostile = [
  ['<nowiki>', '<nowiki>'],
  ['</nowiki> after', '</nowiki> after'],
  ['<nowiki>[[a]] ~~~~</nowiki> b', '[[a]] ~~~~ b'],
  ['<!-- where?', '<!-- where?'],
  ['{{Stub', '{{Stub'],
  ['{{subst:Saltmere}}', '{{subst:Saltmere}}'],
  ['{{:Main Page}}', '{{:Main Page}}'],
  ['{{{1|', '{{{1|'],
  ['[[Saltmere', '[[Saltmere'],
  ['[[File:Saltmere.png|thumb', '[[File:Saltmere.png|thumb'],
  ['[[Category:Mentors]] [[Category&#58;Mentors]] [[Category%3AMentors]]', 'Category:Mentors'],
  ['{|\n| cell', '{|'],
  ['|}\n|-', '|}'],
  ['<pre>', '<pre>'],
  ['<ref>note', '<ref>note'],
  ['<includeonly>', '<includeonly>'],
  ['<noinclude>x', '<noinclude>x'],
  ['<onlyinclude>', '<onlyinclude>'],
  ['<div style="position:fixed">', '<div style="position:fixed">'],
  ['<gallery>\nFile:Saltmere.png', '<gallery>'],
  ['== Heading ==\n\n=== Another ===', '== Heading =='],
  [' == Indented ==', '== Indented =='],
  ['= One =<!-- -->', '= One =<!-- -->'],
  [' box', 'box'],
  ['#REDIRECT [[Saltmere]]', '#REDIRECT'],
  [':( why', ':( why'],
  ['*\n#\n:', '*'],
  ['What does ~~~~ do, and ~~~~~?', 'What does ~~~~ do, and ~~~~~?'],
  ['__NOTOC__ __NEWSECTIONLINK__ __NOINDEX__', '__NOTOC__ __NEWSECTIONLINK__ __NOINDEX__'],
  ['-{zh-hans:a', '-{zh-hans:a'],
  ['----\nrule', '----'],
  ["'''bold ''both", 'both'],
  ['[https://a.example', '[https://a.example'],
  ['a\u0000b\u007fc\ud800d \u202e reversed', 'abc'],
  ['&lt;b&gt; &#91;&#91;x', '<b> [[x'],
  ['<script>alert(1)</script><img src=x onerror=alert(1)>', '<script>alert(1)</script>'],
];

const visible = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name) => ({lt: '<', gt: '>', amp: '&', quot: '"'})[name]);

describe('a question on a talk page', {skip: noWidgets}, () => {
  const open = useSessions();
  let admin;
  before(async () => {
    admin = await clientOf('Admin');
  });

  it('is a signed section of its own, and its address leads there', async () => {
    const asker = await openAsker(await open({user: dara}));
    const title = 'User talk:Mentor Alice';
    const earlier = await textOf(title);
    const heading = `Question at ${Date.now()}`;
    const posted = await asker.ask(draftFor('Mentor Alice', {heading}));
    const text = await textOf(title);
    assert.ok(text.startsWith(earlier.trimEnd()), 'what stood there stays');
    const added = text.slice(earlier.trimEnd().length).trim();
    assert.ok(added.startsWith(`== ${heading} ==\n\nHow do I cite a book? [[User:Newcomer Dara|`));
    assert.equal(added.match(signature).length, 1);
    const {page} = asker;
    await page.goto(posted.url);
    const anchor = decodeURIComponent(new URL(posted.url).hash.slice(1));
    const shown = await page.evaluate((id) => document.getElementById(id)?.textContent, anchor);
    assert.equal(shown, heading);
  });

  it('gets a number when its heading stands there already, also in other capitals', async () => {
    const asker = await openAsker(await open({user: dara}));
    const title = 'User talk:Veteran Vera';
    await admin.edit(title, "== ''question'' from_newcomer dara ==\nOld");
    const one = await asker.ask(draftFor('Veteran Vera', {text: 'Why one?'}));
    const two = await asker.ask(draftFor('Veteran Vera', {text: 'Why two?'}));
    assert.deepEqual(
      [one.heading, two.heading],
      ['Question from Newcomer Dara (2)', 'Question from Newcomer Dara (3)'],
    );
    const {sections} = await parsed(title);
    const anchors = sections.map(({anchor}) => anchor);
    for (const {url} of [one, two])
      assert.ok(anchors.includes(decodeURIComponent(new URL(url).hash.slice(1))), url);
  });

  it('has a heading that shows as typed, whatever is in it', async () => {
    const asker = await openAsker(await open({user: dara}));
    const title = 'User talk:Newcomer Goran';
    await admin.edit(title, 'Hello');
    for (const heading of [
      '[[Category:A]] {{B}} <b>c</b>',
      "''''' ~~~~ __NOTOC__",
      '== D == = &lt; 100%25 "e" #f',
      'سؤال من دارا (٢٢ مايو) 😀',
    ]) {
      const posted = await asker.ask(draftFor('Newcomer Goran', {heading, text: 'Why?'}));
      const {page} = asker;
      await page.goto(posted.url);
      // Between sections of one page a browser only scrolls.
      await page.reload();
      const anchor = decodeURIComponent(new URL(posted.url).hash.slice(1));
      const shown = await page.evaluate((id) => document.getElementById(id)?.textContent, anchor);
      assert.equal(shown, heading);
    }
    const {sections, categories} = await parsed(title);
    assert.deepEqual([sections.length, categories.length], [4, 0]);
  });

  it('keeps links, bold and lists', async () => {
    const asker = await openAsker(await open({user: dara}));
    await admin.edit('User talk:Newcomer Hana', 'Hello');
    const text = "'''Why''' is [[Saltmere]] at [https://a.example that place]?\n\n* one\n* two";
    const note = "''This question is about [[:Saltmere]].''";
    await asker.askSolving(draftFor('Newcomer Hana', {text, note}));
    const {text: html} = await parsed('User talk:Newcomer Hana');
    for (const part of [
      '<i>This question is about <a href="/wiki/Saltmere"',
      '<b>Why</b> is <a href="/wiki/Saltmere"',
      'href="https://a.example">that place</a>',
      '<li>one</li>',
    ])
      assert.ok(html.includes(part), `${part} in ${html}`);
  });

  it('is signed once by somebody who signs', async () => {
    const asker = await openAsker(await open({user: dara}));
    await admin.edit('User talk:Newcomer Emil', 'Hello');
    await asker.ask(draftFor('Newcomer Emil', {text: 'How? --~~~~'}));
    assert.equal((await textOf('User talk:Newcomer Emil')).match(signature).length, 1);
  });

  it('swallows nothing and breaks out of nothing, whatever was typed', async () => {
    const asker = await openAsker(await open({user: dara}));
    const title = 'User talk:Zone Tester';
    await admin.edit(title, '== First ==\nStands here.');
    for (const [index, [text]] of hostile.entries())
      await asker.askSolving(
        draftFor('Zone Tester', {text, heading: `Hostile ${index}`, note: text}),
      );
    const wikitext = await textOf(title);
    await admin.edit(title, `${wikitext}\n\n== Last ==\nStands here too. </nowiki> }} ]] -->`);
    const page = await parsed(title);
    assert.deepEqual(
      page.sections.map(({line}) => line),
      ['First', ...hostile.map((_, index) => `Hostile ${index}`), 'Last'],
    );
    assert.deepEqual([page.categories, page.templates, page.images], [[], [], []]);
    assert.deepEqual(
      Object.keys(page.properties).filter((name) => /toc|index|newsection/.test(name)),
      [],
    );
    assert.equal(wikitext.match(signature).length, hostile.length);
    const parts = page.text.split('<h2>').slice(2, -1).map(visible);
    hostile.forEach(([typed, read], index) => {
      const shown = parts[index];
      assert.ok(times(shown, read) >= 2, `${typed} reads: ${shown}`);
      assert.match(shown, /Newcomer Dara \(talk\) \d\d:\d\d/);
    });
    assert.doesNotMatch(page.text, /<(script|pre|div style|img|hr|h1|h3|table)[ >]/);
  });

  it('is as long as 2,000 characters', async () => {
    const asker = await openAsker(await open({user: dara}));
    const text = '😀'.repeat(2000);
    await asker.ask(draftFor('Hidden Ivo', {text}));
    assert.ok((await textOf('User talk:Hidden Ivo')).includes(text));
    const {code} = await asker.refused(draftFor('Hidden Ivo', {text: `${text}x`}));
    assert.equal(code, 'question-length');
  });
});

describe('a place for a question', {skip: noWidgets}, () => {
  const open = useSessions();
  const target = (name) => ({kind: 'mentor', mentor: {id: null, name}});
  let admin;
  let asker;
  before(async () => {
    admin = await clientOf('Admin');
    asker = await openAsker(await open({user: dara}));
  });

  it('is the talk page, also one that does not exist', async () => {
    const place = await asker.place(target('Nobody Yet'));
    assert.deepEqual([place.title, place.obstacle], ['User talk:Nobody Yet', null]);
    assert.equal(place.language, 'en');
    await asker.ask(draftFor('Nobody Yet'));
    assert.match(await textOf('User talk:Nobody Yet'), /^== Question from Newcomer Dara ==/);
  });

  it('is where a redirect leads', async () => {
    await admin.edit('User talk:Renamed Rita', '#REDIRECT [[User talk:Rita]]');
    await admin.edit('User talk:Rita', 'Hello');
    assert.equal((await asker.place(target('Renamed Rita'))).title, 'User talk:Rita');
    const {url} = await asker.ask(draftFor('Renamed Rita'));
    assert.match(url, /\/User_talk:Rita#/);
    assert.match(await textOf('User talk:Rita'), /cite a book/);
    assert.equal(await textOf('User talk:Renamed Rita'), '#REDIRECT [[User talk:Rita]]');
  });

  it('is none when it is protected', async () => {
    await admin.edit('User talk:Shielded Sol', 'Hello');
    await admin.write({
      action: 'protect',
      title: 'User talk:Shielded Sol',
      protections: 'edit=sysop',
    });
    assert.equal((await asker.place(target('Shielded Sol'))).obstacle, 'protected');
    const {kind, code} = await asker.refused(draftFor('Shielded Sol'));
    assert.deepEqual([kind, code], ['denied', 'protectedpage']);
  });

  it('is none when it may not be created', async () => {
    await admin.write({
      action: 'protect',
      title: 'User talk:Never There',
      protections: 'create=sysop',
    });
    assert.equal((await asker.place(target('Never There'))).obstacle, 'protected');
  });

  it('is none when it holds no wikitext', async () => {
    await admin.write({
      action: 'edit',
      title: 'User talk:Json Jo',
      text: '{}',
      contentmodel: 'json',
      contentformat: 'application/json',
    });
    assert.equal((await asker.place(target('Json Jo'))).obstacle, 'not-wikitext');
    assert.equal((await asker.refused(draftFor('Json Jo'))).kind, 'unsupported');
  });

  it('has a name in the language of the wiki', async () => {
    const arabic = await openAsker(await open({user: dara, switches: ['rtl']}));
    const place = await arabic.place(target('Mentor Alice'));
    assert.deepEqual([place.title, place.language], ['نقاش المستخدم:Mentor Alice', 'ar']);
  });
});

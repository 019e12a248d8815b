import {expect} from '@open-wc/testing';
import {defaultConfig} from '../../../../src/config/resolve-config.js';
import {
  type HomepageRecord,
  keptHomepage,
} from '../../../../src/domain/entry-points/homepage-record.js';
import {landingOf} from '../../../../src/domain/entry-points/landing.js';
import {
  type EntryPointRules,
  hasLinks,
  isHomepage,
  isPageOf,
  showsWay,
} from '../../../../src/domain/entry-points/ways.js';
import {articlePage} from '../../../../src/adapters/memory/page-signals.js';

const nothing: HomepageRecord = {links: null, landed: false};
const old = {kind: 'named', registration: '2019-05-01T10:00:00Z', editCount: 2113} as const;
const rules: EntryPointRules = {
  ...defaultConfig.entryPoints,
  page: {title: 'Project:Homepage', when: null},
};
const optIn = rules.optIn;

describe('links to the homepage', () => {
  it('are off, all of them, on a wiki that names no page', () => {
    const reader = {user: {...old, editCount: 3}, record: nothing, when: true};
    expect(defaultConfig.entryPoints.page.title).to.equal(null);
    for (const appearance of ['menu-item', 'tab', 'landing', 'choice'] as const)
      for (const here of [true, false])
        expect(showsWay(defaultConfig.entryPoints, appearance, reader, here)).to.equal(false);
  });

  it('come by themselves to accounts with few edits', () => {
    expect(hasLinks(optIn, {...old, editCount: 500}, nothing)).to.equal(true);
    expect(hasLinks(optIn, {...old, editCount: 501}, nothing)).to.equal(false);
    expect(hasLinks(optIn, {...old, editCount: null}, nothing)).to.equal(false);
    expect(hasLinks({...optIn, maxEdits: 0}, {...old, editCount: 0}, nothing)).to.equal(false);
  });

  it('come by themselves to accounts made on a day or later', () => {
    const since = {...optIn, registeredSince: '2026-11-01'};
    const made = (registration: string | null) => hasLinks(since, {...old, registration}, nothing);
    expect(made('2026-11-01T00:00:00Z')).to.equal(true);
    expect(made('2026-10-31T23:59:59Z')).to.equal(false);
    expect(made(null)).to.equal(false);
  });

  it('go by what their reader chose, whatever the rules say', () => {
    expect(hasLinks(optIn, old, {...nothing, links: true})).to.equal(true);
    expect(hasLinks(optIn, {...old, editCount: 1}, {...nothing, links: false})).to.equal(false);
    expect(hasLinks({...optIn, enabled: false}, old, {...nothing, links: false})).to.equal(false);
  });

  it('come to every account where old ones are not asked', () => {
    expect(hasLinks({...optIn, enabled: false}, old, nothing)).to.equal(true);
  });

  it('never come to readers without an account of their own', () => {
    for (const kind of ['anonymous', 'temporary'] as const)
      expect(hasLinks({...optIn, enabled: false}, {...old, kind}, nothing)).to.equal(false);
  });

  it('are a tab on the homepage itself for everybody whom it is for', () => {
    const reader = {user: old, record: nothing, when: true};
    expect(showsWay(rules, 'tab', reader, true)).to.equal(true);
    expect(showsWay(rules, 'tab', reader, false)).to.equal(false);
    expect(showsWay(rules, 'tab', {...reader, when: false}, true)).to.equal(false);
    expect(showsWay(rules, 'menu-item', reader, true)).to.equal(false);
  });

  it('can be chosen on the homepage, and nowhere else', () => {
    const reader = {user: old, record: nothing, when: true};
    expect(showsWay(rules, 'choice', reader, true)).to.equal(true);
    expect(showsWay(rules, 'choice', reader, false)).to.equal(false);
    const all = {...rules, optIn: {...optIn, enabled: false}};
    expect(showsWay(all, 'choice', reader, true)).to.equal(false);
  });

  it('are switched off one by one', () => {
    const reader = {user: {...old, editCount: 3}, record: nothing, when: true};
    const off = {enabled: false, when: null};
    expect(showsWay({...rules, userMenu: off}, 'menu-item', reader, false)).to.equal(false);
    expect(showsWay({...rules, userMenu: off}, 'tab', reader, false)).to.equal(true);
    expect(showsWay({...rules, tab: off}, 'tab', reader, true)).to.equal(false);
  });
});

describe('the page of the homepage', () => {
  const page = articlePage({
    title: 'Wiki:Homepage',
    canonicalTitle: 'Project:Homepage',
    namespace: 4,
    action: 'view',
  });
  const shown = (search: string, on = page) =>
    isHomepage('Project:Homepage', on, new URLSearchParams(search));

  it('is known by the wiki’s name and by MediaWiki’s', () => {
    expect(shown('')).to.equal(true);
    expect(shown('?source=homepage-tab')).to.equal(true);
    expect(shown('', {...page, title: 'Wiki:Other', canonicalTitle: 'Project:Other'})).to.equal(
      false,
    );
  });

  it('is left alone while it is edited, and where an older version of it is read', () => {
    expect(shown('', {...page, action: 'edit'})).to.equal(false);
    expect(shown('?oldid=12')).to.equal(false);
    expect(shown('?diff=prev')).to.equal(false);
  });
});

describe('pages of an account', () => {
  const isMine = (title: string, namespace: number) => isPageOf('Amina K.', {title, namespace});

  it('are its user page, its talk page, and those below them', () => {
    expect(isMine('User:Amina K.', 2)).to.equal(true);
    expect(isMine('نقاش المستخدم:Amina K.', 3)).to.equal(true);
    expect(isMine('User:Amina K./Sandbox', 2)).to.equal(true);
  });

  it('are not those of others, nor other pages', () => {
    expect(isMine('User:Amina K. the second', 2)).to.equal(false);
    expect(isMine('Help:Amina K.', 12)).to.equal(false);
    expect(isPageOf('', {title: 'User:', namespace: 2})).to.equal(false);
  });
});

describe('landing after signing up', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const arrival = {
    user: {kind: 'named', registration: '2026-11-23T11:58:00Z'},
    record: nothing,
    when: true,
    afterForm: true,
  } as const;

  it('leads on from the page that says that the account was made', () => {
    expect(landingOf(rules, arrival, now)).to.equal('lead');
  });

  it('never leads away from a page that somebody came back to', () => {
    expect(landingOf(rules, {...arrival, afterForm: false}, now)).to.equal('offer');
  });

  it('only offers where the wiki wants it so', () => {
    const offers = {...rules, landing: {...rules.landing, way: 'offer'}} as const;
    expect(landingOf(offers, arrival, now)).to.equal('offer');
  });

  it('happens once, to new accounts, where it is switched on', () => {
    const off = {...rules, landing: {...rules.landing, enabled: false}};
    const user = {...arrival.user, registration: '2026-11-21T12:00:00Z'};
    expect(landingOf(rules, {...arrival, record: {...nothing, landed: true}}, now)).to.equal(
      'none',
    );
    expect(landingOf(rules, {...arrival, user}, now)).to.equal('none');
    expect(landingOf(rules, {...arrival, user: {...user, registration: null}}, now)).to.equal(
      'none',
    );
    expect(landingOf(off, arrival, now)).to.equal('none');
    expect(landingOf(rules, {...arrival, when: false}, now)).to.equal('none');
  });

  it('does not mind a clock that is some hours wrong', () => {
    expect(landingOf(rules, arrival, now - 5 * 3_600_000)).to.equal('lead');
  });
});

describe('what is kept of the links', () => {
  it('is read as it was written', () => {
    const record = {links: false, landed: true};
    expect(keptHomepage.read(keptHomepage.write(record))).to.deep.equal(record);
  });

  it('is nothing where it was spoilt', () => {
    for (const text of [null, '', '[]', '{"links":"yes","landed":1}'])
      expect(keptHomepage.read(text)).to.deep.equal(nothing);
  });
});

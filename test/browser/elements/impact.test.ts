/** What wiki-impact says, by scenario. Looks and charts: impact-charts.test.ts. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {AdapterError, type Adapter} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {MemoryAdapterOptions} from '../../../src/adapters/memory/index.js';
import '../../../src/elements/impact/define.js';
import type {WikiImpactElement} from '../../../src/elements/impact/impact-element.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';

interface Show {
  readonly user?: string;
  readonly language?: string;
  readonly days?: number;
  readonly headingLevel?: number;
}

const wiki = (scenario: string, options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

async function show(
  adapter: Adapter,
  {user, language = 'en', days, headingLevel = 2}: Show = {},
): Promise<WikiImpactElement> {
  const element = await mount<WikiImpactElement>(
    html`<wiki-impact .user=${user} .days=${days} heading-level=${headingLevel}></wiki-impact>`,
    {adapter, language},
  );
  await settled(element);
  await element.updateComplete;
  return element;
}

const all = (element: HTMLElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: HTMLElement, selector: string) => all(element, selector)[0];
const clean = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const text = (element: HTMLElement, selector = 'section') =>
  clean(one(element, selector)?.textContent);
const links = (element: HTMLElement) => all(element, 'a').map((link) => clean(link.textContent));

const failing = (error: AdapterError): Adapter => ({
  impact: {
    impact: () => Promise.reject(error),
    contributionsUrl: () => 'https://wiki.example/wiki/Special:Contributions/Me',
  },
});

describe('<wiki-impact>', () => {
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    expect(said.said).to.deep.equal([]);
  });

  describe('with everything', () => {
    it('says how many edits, thanks, how long ago and how long in a row', async () => {
      expect(text(await show(wiki('full')), '[part=scores]')).to.equal(
        'Edits137109 in 60 daysThanks12See from whomLast edit3 hours agotoday, 09:12Longest streak8 days1–8 November',
      );
    });

    it('says the sum and the busiest day above the columns', async () => {
      expect(text(await show(wiki('full')), '[part=activity] .line-up')).to.equal(
        '109 edits in the last 60 daysBusiest day: 8 edits, 7 November',
      );
    });

    it('says the sum and the peak above the line', async () => {
      expect(text(await show(wiki('full')), '[part=views] .line-up')).to.match(
        /^12,176 views of articles you edited ?Peak: 392 views, 20 November$/,
      );
    });

    it('lists articles with their views, and when a new one will be counted', async () => {
      const rows = all(await show(wiki('full')), '[part=articles] li').map((row) =>
        clean(row.textContent),
      );
      expect(rows[0]).to.contain('Tarn Head Lighthouse').and.contain('5,820 views');
      expect(rows.at(-1)).to.contain('Salt market of Ilvane').and.contain('Counts from tomorrow');
    });

    it('says up to when views are counted', async () => {
      expect(text(await show(wiki('full')), '[part=actions]')).to.equal('Counted up to yesterday');
    });

    it('links to all edits', async () => {
      expect(links(await show(wiki('full'))).at(-1)).to.equal('All 137 edits');
    });

    it('has no variant but full', async () => {
      expect((await show(wiki('full'))).getAttribute('variant')).to.equal('full');
    });
  });

  describe('headings', () => {
    it('are one rank apart and follow heading-level', async () => {
      const element = await show(wiki('full'), {headingLevel: 4});
      expect(all(element, 'h2, h3').map((heading) => heading.ariaLevel)).to.deep.equal([
        '4',
        '5',
        '5',
        '5',
      ]);
    });

    it('name the card', async () => {
      const element = await show(wiki('full'));
      const id = one(element, 'section')?.getAttribute('aria-labelledby');
      expect(text(element, `#${id}`)).to.equal('Your impact');
    });
  });

  describe('on a wiki that counts no views', () => {
    it('leaves the line out and says why', async () => {
      const element = await show(wiki('no-views'));
      expect(one(element, '[part=views]')).to.equal(undefined);
      expect(text(element, '[part=footer]')).to.contain('This wiki does not count page views.');
      expect(element.variant).to.equal('no-views');
    });

    it('lists the articles edited most, with their edits', async () => {
      const element = await show(wiki('no-views'));
      expect(text(element, '[part=articles] .line-up')).to.match(
        /^Articles you edited most ?Edits$/,
      );
      expect(text(element, '[part=articles] li')).to.contain('41 edits');
    });
  });

  it('leaves thanks out on a wiki without them', async () => {
    expect(text(await show(wiki('no-thanks')), '[part=scores]')).to.not.contain('Thanks');
  });

  it('says when only a lower bound is known', async () => {
    const element = await show(wiki('capped'));
    expect(text(element, '[part=scores]')).to.contain('Edits1,000+').and.contain('Thanks1,000+');
    expect(links(element).at(-1)).to.equal('All 1,000+ edits');
  });

  it('says of how many edits the streak was computed when there are more', async () => {
    expect(text(await show(wiki('capped')), '[part=scores]')).to.contain(
      'of your newest 1,000 edits',
    );
  });

  it('shows nothing for a reader who is not logged in', async () => {
    const element = await show(wiki('anonymous'));
    expect(element.status).to.equal('hidden');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows a temporary account its numbers', async () => {
    expect((await show(wiki('temporary'))).status).to.equal('ready');
  });

  it('is hidden on a wiki that has no such source', async () => {
    expect((await show({})).status).to.equal('hidden');
  });

  describe('before the first edit', () => {
    it('invites, without charts', async () => {
      const element = await show(wiki('unactivated'));
      expect(element.status).to.equal('empty');
      expect(element.variant).to.equal('unactivated');
      expect(text(element))
        .to.contain('your first is waiting')
        .and.contain('Once you have edited an article');
      expect(one(element, 'svg[viewBox*="600"]')).to.equal(undefined);
    });

    it('also invites somebody who only wrote on talk pages', async () => {
      expect((await show(wiki('talk-only'))).status).to.equal('empty');
    });
  });

  describe('about somebody else', () => {
    it('names the person and does not say you', async () => {
      const element = await show(wiki('third-person'), {user: 'Joon Seo'});
      expect(element.variant).to.equal('third-person');
      expect(text(element, 'h2')).to.equal('Impact of Joon Seo');
      expect(text(element))
        .to.contain('views of these articles')
        .and.not.match(/\byou\b/i);
      expect(links(element).at(-1)).to.equal('All edits by Joon Seo');
    });

    it('says that an account is not shown, without asking to try again', async () => {
      const element = await show(wiki('hidden-user'), {user: 'Nobody'});
      expect(text(element, '[role=alert]')).to.equal(
        'No such accountThis wiki shows no account named Nobody.',
      );
      expect(one(element, '[role=alert] button')).to.equal(undefined);
    });
  });

  describe('old numbers', () => {
    it('say as of when they are', async () => {
      const element = await show(wiki('stale'));
      expect(text(element, '[part=notice]')).to.equal(
        'As of Thursday 19 November, 06:00. Newer views are not counted yet. Check again',
      );
      expect(element.variant).to.equal('stale');
    });

    it('are asked for again, past caches, and stay until newer ones come', async () => {
      const memory = wiki('stale');
      const reloads: (boolean | undefined)[] = [];
      const element = await show({
        impact: {
          impact: (query, options) => {
            reloads.push(options?.reload);
            return memory.impact.impact(query, options);
          },
        },
      });
      one(element, '[part=notice] button')?.click();
      expect(element.status).to.equal('ready');
      await element.updateComplete;
      expect(reloads).to.deep.equal([false, true]);
    });
  });

  describe('the reader’s return to the tab', () => {
    const back = () => document.dispatchEvent(new Event('visibilitychange'));
    // Tests run in several tabs, of which one is seen.
    beforeEach(() =>
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => false}),
    );
    afterEach(() => Reflect.deleteProperty(document, 'hidden'));
    /** Shows numbers of an age, and counts how often they are asked for. */
    async function shown(age: number, user?: string) {
      const memory = wiki('full');
      let asked = 0;
      const impact = async (...query: Parameters<typeof memory.impact.impact>) => {
        const generatedAt = new Date(now - (asked++ ? 0 : age)).toISOString();
        const found = await memory.impact.impact(...query);
        return found && {...found, generatedAt};
      };
      const element = await show({impact: {impact}}, user === undefined ? {} : {user});
      const settle = async () => {
        await element.updateComplete;
        await settled(element);
        return asked;
      };
      return {element, settle};
    }

    it('counts again what is older than a minute, and leaves it in place until then', async () => {
      const {element, settle} = await shown(61_000);
      back();
      expect(element.status).to.equal('ready');
      expect(await settle()).to.equal(2);
      expect(element.status).to.equal('ready');
    });

    it('leaves fresh numbers, those of others and those of a card that is gone alone', async () => {
      const fresh = await shown(59_000);
      const other = await shown(61_000, 'Joon Seo');
      const gone = await shown(61_000);
      gone.element.remove();
      back();
      for (const {settle} of [fresh, other, gone]) expect(await settle()).to.equal(1);
    });
  });

  describe('articles that the reader created', () => {
    const footer = async (articlesCreated: number | null, partial = false) => {
      const memory = wiki('full');
      const impact = async (...query: Parameters<typeof memory.impact.impact>) => {
        const found = await memory.impact.impact(...query);
        return found && {...found, articlesCreated, partial};
      };
      return text(await show({impact: {impact}}), '[part=footer]');
    };

    it('are counted below the list', async () => {
      expect(await footer(3)).to.contain('3 articles created');
      expect(await footer(1)).to.contain('1 article created');
    });

    it('may be more where only the newest edits were looked at', async () => {
      expect(await footer(3, true)).to.contain('3+ articles created');
    });

    it('are not mentioned where there are none, or nobody knows', async () => {
      expect(await footer(0)).not.to.contain('created');
      expect(await footer(null)).not.to.contain('created');
    });
  });

  describe('a failure', () => {
    it('says what did not arrive, why, and what is safe', async () => {
      const element = await show(wiki('full', {fail: 'timeout'}));
      expect(element.status).to.equal('failed');
      expect(text(element, '[role=alert]'))
        .to.contain('The count did not arrive')
        .and.contain('Your edits are all there. The wiki took too long to answer.');
    });

    it('says something else for each kind', async () => {
      const kinds = [
        'network',
        'timeout',
        'rate-limited',
        'read-only',
        'session-lost',
        'denied',
        'blocked',
        'malformed',
      ] as const;
      const texts = await Promise.all(
        kinds.map(async (kind) =>
          text(await show(failing(new AdapterError(kind, ''))), '[role=alert] p'),
        ),
      );
      expect(new Set(texts).size).to.equal(kinds.length);
    });

    it('tells an internal error of the wiki from a lost connection', async () => {
      const element = await show(
        failing(new AdapterError('network', '', {code: 'internal_api_error_DBQueryError'})),
      );
      expect(text(element, '[role=alert] p')).to.contain('Something broke on the wiki’s side.');
    });

    it('says how long to wait', async () => {
      const element = await show(failing(new AdapterError('rate-limited', '', {retryAfter: 30})));
      expect(text(element, '[role=alert] p')).to.contain('30 seconds');
    });

    it('shows the words of the wiki as text', async () => {
      const element = await show(failing(new AdapterError('denied', '', {wikiText: '<b>No</b>'})));
      expect(text(element, '[role=alert] p')).to.contain('The wiki says: <b>No</b>');
    });

    it('offers a way around', async () => {
      const element = await show(failing(new AdapterError('timeout', '')));
      expect(links(element)).to.deep.equal(['Open my contributions']);
    });

    it('offers to try again only where that can help', async () => {
      const retry = async (kind: 'timeout' | 'denied') =>
        one(await show(failing(new AdapterError(kind, ''))), '[role=alert] button');
      expect(await retry('timeout')).to.exist;
      expect(await retry('denied')).to.equal(undefined);
    });

    it('shows the numbers when the second attempt succeeds', async () => {
      const element = await show(wiki('full', {fail: {kind: 'network', times: 1}}));
      one(element, '[role=alert] button')?.click();
      await settled(element, ['ready']);
      expect(text(element, '[part=scores]')).to.contain('137');
    });
  });

  describe('while waiting', () => {
    const never: Adapter = {impact: {impact: () => new Promise(() => undefined)}};
    const waiting = () =>
      mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {adapter: never, width: 664});

    it('shows its title and hides the skeleton from assistive technology', async () => {
      const element = await waiting();
      expect(element.status).to.equal('pending');
      expect(text(element, 'h2')).to.equal('Your impact');
      expect(one(element, '.pending')?.ariaHidden).to.equal('true');
    });

    it('takes the room of the blocks to come', async () => {
      const heights = (element: HTMLElement) =>
        all(element, '.stack > *')
          .slice(0, 3)
          .map((block) => block.offsetHeight);
      const full = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
        adapter: wiki('full'),
        width: 664,
      });
      await settled(full);
      expect(heights(await waiting())).to.deep.equal(heights(full));
    });

    it('keeps no room for views that are known not to be counted', async () => {
      const element = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
        adapter: {impact: {...never.impact!, countsViews: false}},
      });
      expect(all(element, '.plot')).to.have.lengthOf(1);
    });
  });

  it('shows given numbers at once and asks nobody', async () => {
    const data = (await wiki('full').impact.impact({user: null, days: 60, timeZone: 'UTC'}))!;
    const asked: unknown[] = [];
    const element = await mount<WikiImpactElement>(
      html`<wiki-impact .data=${data}></wiki-impact>`,
      {
        adapter: {
          impact: {
            impact: (query) => {
              asked.push(query);
              return new Promise(() => undefined);
            },
          },
        },
      },
    );
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(asked).to.deep.equal([]);
  });

  it('stands alone with an adapter of its own', async () => {
    const {fixture} = await import('@open-wc/testing');
    const element = await fixture<WikiImpactElement>(
      html`<wiki-impact .adapter=${wiki('full')}></wiki-impact>`,
    );
    expect(await settled(element)).to.equal('ready');
  });

  it('asks again when the person changes', async () => {
    const element = await show(wiki('third-person'));
    element.user = 'Joon Seo';
    await element.updateComplete;
    await settled(element, ['ready']);
    await element.updateComplete;
    expect(text(element, 'h2')).to.equal('Impact of Joon Seo');
  });

  it('shows as many days as asked for', async () => {
    expect(text(await show(wiki('full'), {days: 30}), '[part=activity] h3')).to.contain(
      'in the last 30 days',
    );
  });

  it('shows as many days as the configuration says', async () => {
    const element = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
      adapter: wiki('full'),
      config: {modules: {impact: {days: 7}}},
    });
    await settled(element);
    expect(text(element, '[part=activity] h3')).to.contain('in the last 7 days');
  });

  it('is hidden where the configuration switches it off', async () => {
    const element = await mount<WikiImpactElement>(html`<wiki-impact></wiki-impact>`, {
      adapter: wiki('full'),
      config: {modules: {impact: {enabled: false}}},
    });
    expect(await settled(element)).to.equal('hidden');
  });

  it('writes hostile titles and addresses as text', async () => {
    const element = await show(wiki('hostile'));
    expect(one(element, 'script, iframe, [onload], [onerror]')).to.equal(undefined);
    expect(
      all(element, 'a[href]').every((link) =>
        /^(https?:|\/)/.test(link.getAttribute('href') ?? ''),
      ),
    ).to.equal(true);
  });

  it('speaks Arabic, from right to left', async () => {
    const element = await show(wiki('full'), {language: 'ar'});
    expect(one(element, 'section')?.dir).to.equal('rtl');
    expect(one(element, 'section')?.lang).to.equal('ar');
    expect(text(element, 'h2')).to.equal('أثرك');
  });

  for (const scenario of [
    'full',
    'unactivated',
    'no-views',
    'no-thanks',
    'stale',
    'capped',
    'huge',
    'all-zero-window',
    'view-gaps',
    'one-edit-today',
    'veteran',
    'rtl-content',
    'long-words',
    'no-pictures',
    'single-day-streak',
  ])
    for (const language of ['en', 'ar'])
      it(`is accessible with ${scenario}, in ${language}`, async () => {
        const element = await show(wiki(scenario), {language});
        await expect(element).to.be.accessible();
      });
});

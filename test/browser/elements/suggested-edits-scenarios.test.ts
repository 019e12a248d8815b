/** Every scenario of suggested edits, light and dark, left to right and right to left: accessible, quiet, harmless, narrow. */
import {expect, waitUntil} from '@open-wc/testing';
import {adapterErrorKinds} from '../../../src/adapters/adapter-error.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {recordConsole} from '../../helpers/record-console.js';
import {
  all,
  calm,
  clean,
  forget,
  next,
  one,
  show,
  text,
  wiki,
} from '../../helpers/suggested-edits.js';

/** Those in which the card itself differs. */
const names = [
  'full',
  'unactivated',
  'topics-never-chosen',
  'types-emptied',
  'tasks-no-match',
  'tasks-machine',
  'tasks-limit',
  'long-words',
  'rtl-content',
  'hostile',
];

describe('wiki-suggested-edits in every scenario', () => {
  let said: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    forget();
    said = recordConsole();
  });
  afterEach(() => {
    said.restore();
    dress({theme: 'light'});
    expect(JSON.stringify(said.said)).to.equal('[]');
  });

  for (const name of names)
    for (const look of looks)
      it(`${name}, ${named(look)}, is accessible and quiet`, async () => {
        dress(look);
        const element = await show(wiki(name), {language: look.language, width: 400});
        await expect(element).to.be.accessible();
      });

  for (const look of looks) {
    it(`the end, ${named(look)}, is accessible`, async () => {
      dress(look);
      const element = await show(wiki('tasks-three'), {language: look.language});
      while (element.variant === 'task') {
        all(element, '.pager button')[1]?.click();
        await calm(element);
      }
      await expect(element).to.be.accessible();
    });
    for (const [what, selector] of [
      ['about', '.do button'],
      ['types', '.filter:last-of-type'],
    ] as const)
      it(`the dialog ${what}, ${named(look)}, is accessible`, async () => {
        dress(look);
        const element = await show(wiki('tasks-thousand'), {language: look.language, width: 600});
        one(element, selector)?.click();
        await calm(element);
        expect(one(element, 'dialog[open]')).to.not.equal(undefined);
        await expect(element).to.be.accessible();
      });
  }

  it('says something of its own for each kind of failure', async () => {
    const texts = new Set<string>();
    for (const kind of adapterErrorKinds) {
      const element = await show(wiki('full', {fail: {kind, sources: ['tasks']}}));
      expect(element.status).to.equal('failed');
      texts.add(text(element, '[role=alert]'));
      await expect(element).to.be.accessible();
    }
    expect(texts.size).to.equal(adapterErrorKinds.length);
  });

  for (const language of ['en', 'ar', 'ru'] as const)
    it(`scrolls nothing sideways at 320 pixels, in ${language}`, async () => {
      for (const name of names) {
        forget();
        const element = await show(wiki(name), {language, width: 320});
        expect(one(element, 'section')?.scrollWidth ?? 0, name).to.be.at.most(320);
      }
    });

  for (const width of [820, 400])
    it(`keeps its height when details arrive, ${width} pixels wide`, async () => {
      const adapter = wiki('tasks-thousand');
      let let_go = (): void => undefined;
      const gate = new Promise<void>((resolve) => (let_go = resolve));
      const {tasks} = adapter;
      if (!tasks) throw new Error('No tasks');
      const held = {
        ...adapter,
        tasks: {
          ...tasks,
          details: async (...args: Parameters<typeof tasks.details>) => {
            await gate;
            return tasks.details(...args);
          },
        },
      };
      const element = await show(held, {width});
      const places = () =>
        all(element, 'section, h2, h3, .pager, .todo, .extract, .views, .primary').map((part) => {
          const {x, y, height} = part.getBoundingClientRect();
          return [part.className, Math.round(x), Math.round(y), Math.round(height)].join(' ');
        });
      expect(all(element, '.task .bone').length).to.be.above(0);
      const before = places();
      let_go();
      await calm(element);
      expect(all(element, '.task .bone')).to.deep.equal([]);
      expect(places()).to.deep.equal(before);
    });

  for (const width of [820, 680])
    it(`has the room of the task’s last lines before they are there, ${width} pixels wide`, async () => {
      const adapter = wiki('full');
      const {tasks} = adapter;
      if (!tasks) throw new Error('No tasks');
      let let_go = (): void => undefined;
      const gate = new Promise<void>((resolve) => (let_go = resolve));
      const held = async (...args: Parameters<typeof tasks.tasks>) => {
        await gate;
        return tasks.tasks(...args);
      };
      const element = await show(
        {...adapter, tasks: {...tasks, tasks: held}},
        {width, pending: true},
      );
      const place = () => {
        const {y, height} = one(element, '.todo')?.getBoundingClientRect() ?? new DOMRect();
        return [y, height];
      };
      await waitUntil(() => one(element, '.todo .bone'), 'the skeleton');
      const before = place();
      let_go();
      await calm(element);
      expect(one(element, '.todo .bone')).to.equal(undefined);
      expect(place()).to.deep.equal(before);
    });

  for (const language of ['en', 'ar', 'ru'] as const)
    for (const width of [820, 500, 400, 320])
      it(`keeps the room of what comes after the first picture, ${width} pixels wide, in ${language}`, async () => {
        const adapter = wiki('tasks-thousand');
        const {tasks} = adapter;
        if (!tasks) throw new Error('No tasks');
        let let_go = (): void => undefined;
        const gate = new Promise<void>((resolve) => (let_go = resolve));
        const held = async (...args: Parameters<typeof tasks.tasks>) => {
          await gate;
          return tasks.tasks(...args);
        };
        const element = await show(
          {...adapter, tasks: {...tasks, tasks: held}},
          {language, width, pending: true},
        );
        const places = () =>
          all(element, 'section, .head, h2, h3, .todo, .extract, .views, .primary, .foot').map(
            (part) => {
              const {x, y, height} = part.getBoundingClientRect();
              return [part.className, Math.round(x), Math.round(y), Math.round(height)].join(' ');
            },
          );
        const first = new Promise<readonly string[]>((resolve) => {
          // Called in the turn of the drawing, before what comes later is asked for.
          new MutationObserver(() => {
            expect(one(element, '.pager')).to.equal(undefined);
            resolve(places());
          }).observe(element, {attributeFilter: ['status']});
        });
        let_go();
        const before = await first;
        await calm(element);
        expect(one(element, '.pager')).to.not.equal(undefined);
        expect(places()).to.deep.equal(before);
      });

  for (const name of ['hostile'])
    it(`runs nothing and keeps safe addresses: ${name}`, async () => {
      const element = await show(wiki(name), {width: 320});
      while (element.variant === 'task') {
        for (const part of all(element, 'section [href]'))
          expect(part.getAttribute('href')).to.match(/^(https?:|\/|#|\?|$)/);
        expect(all(element, 'section script, section iframe, section style')).to.deep.equal([]);
        await next(element);
      }
      expect('wikiHomepageBreached' in globalThis).to.equal(false);
      expect(clean(element.textContent)).to.equal('');
    });
});

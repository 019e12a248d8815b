import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory/index.js';
import {beginTask, taskOfPage} from '../../../src/controllers/task-session.js';
import '../../../src/elements/post-edit/define.js';
import type {WikiPostEditElement} from '../../../src/elements/post-edit/post-edit-element.js';
import {readChoices} from '../../../src/domain/tasks/task-choices.js';
import {mount, now, type MountOptions} from '../../../test/helpers/mount.js';
import {press} from '../../helpers/keyboard.js';
import {shown} from '../../helpers/number-widget.js';
import {aTask, aType} from '../../helpers/tasks.js';

const article = {title: 'Karsel Bridge', pageId: 2001};
const edit = {type: 'edit-saved', ...article, revisionId: 90_412} as const;

/** Copyediting the article that the scenario's page shows. */
async function begin(adapter: MemoryAdapter, more: Partial<Parameters<typeof beginTask>[0]> = {}) {
  const {name} = await adapter.user.facts();
  return beginTask({adapter, account: name, task: aTask(article), type: aType(), now, ...more});
}

const wikiOf = (scenario: string, more: Parameters<typeof createMemoryAdapter>[1] = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...more});

async function show(adapter: MemoryAdapter, options: MountOptions = {}, feed = '/feed') {
  const tag = html`<wiki-post-edit feed-url=${feed || null}></wiki-post-edit>`;
  return mount<WikiPostEditElement>(tag, {adapter, ...options});
}

const until = async (what: () => unknown) => {
  while (!what()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const statusIs = async (widget: WikiPostEditElement, status: string) => {
  await until(() => widget.status === status);
  await widget.updateComplete;
};
const find = (widget: Element, selector: string) =>
  widget.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
const buttonCalled = (widget: Element, name: string) =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('button, a.button') ?? [])].find(
    (button) => button.textContent?.trim() === name || button.ariaLabel === name,
  );
/** Whatever is asked has been answered: the memory adapter answers in the turn after. */
const rest = async (widget: WikiPostEditElement) => {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
  }
};

async function afterTask(scenario = 'just-saved', more = {}) {
  const adapter = wikiOf(scenario);
  await begin(adapter, more);
  const widget = await show(adapter);
  await statusIs(widget, 'ready');
  return {adapter, widget};
}

describe('wiki-post-edit', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  describe('shows nothing and takes no room', () => {
    it('where nothing was saved', async () => {
      const adapter = wikiOf('full');
      await begin(adapter);
      const widget = await show(adapter);
      await rest(widget);
      expect(widget.status).to.equal('hidden');
      expect(widget.getBoundingClientRect().height).to.equal(0);
    });

    it('after an ordinary edit that is no occasion', async () => {
      const widget = await show(wikiOf('just-saved'));
      await rest(widget);
      expect(widget.status).to.equal('hidden');
    });

    it('where suggested edits are switched off', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const config = {modules: {'suggested-edits': {enabled: false}}};
      const widget = await show(adapter, {config});
      await rest(widget);
      expect(widget.status).to.equal('hidden');
    });

    it('in the history of the article', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const page = adapter.signals.page();
      adapter.control.visit(page && {...page, action: 'history'});
      const widget = await show(adapter);
      adapter.control.signal(edit);
      await rest(widget);
      expect(widget.status).to.equal('hidden');
    });
  });

  describe('after a suggested edit', () => {
    it('says so and offers the next one, without taking the focus', async () => {
      const {widget} = await afterTask();
      expect(widget.variant).to.equal('next');
      expect(shown(widget)).to.contain('Saved. Nicely done').and.contain('suggested edit');
      expect(find(widget, '[part="panel"]')?.getAttribute('aria-labelledby')).to.equal(
        'panel-title',
      );
      expect(document.activeElement).to.equal(document.body);
      expect(find(widget, '[part="start"]')?.getAttribute('href')).to.contain('wiki-task=');
    });

    it('follows a task that only the address of the page names', async () => {
      const adapter = wikiOf('just-saved');
      const page = adapter.signals.page();
      const addresses = {url: '/wiki/Karsel_Bridge', editUrl: '/wiki/Karsel_Bridge?action=edit'};
      adapter.control.visit(page && {...page, ...addresses, taskType: 'references'});
      const count = async () =>
        (await adapter.tasks.completed()).find(({type}) => type === 'references')?.count ?? 0;
      const before = await count();
      const widget = await show(adapter);
      adapter.control.signal(edit);
      await statusIs(widget, 'ready');
      expect(widget.variant).to.equal('next');
      expect(await count()).to.equal(before + 1);
    });

    it('notes the task, once', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const before = await adapter.tasks.completed();
      const widget = await show(adapter);
      await statusIs(widget, 'ready');
      adapter.control.signal(edit);
      await rest(widget);
      const count = (all: typeof before) => all.find(({type}) => type === 'copyedit')?.count ?? 0;
      expect(count(await adapter.tasks.completed())).to.equal(count(before) + 1);
    });

    it('counts those of today', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const completed = await adapter.tasks.completed();
      const today = completed.reduce(
        (sum, one) => sum + (one.today.day === '2026-11-22' ? one.today.count : 0),
        0,
      );
      const widget = await show(adapter);
      await statusIs(widget, 'ready');
      const words =
        ['Your first', 'Your second', 'Your third'][today] ?? `${today + 1} suggested edits`;
      expect(shown(widget)).to.contain(words);
    });

    it('goes through what the queue held, and not past its ends', async () => {
      const next = [
        aTask({title: 'One', pageId: 1}),
        aTask({title: 'Two', pageId: 2}),
        aTask(article),
      ];
      const {widget} = await afterTask('just-saved', {next});
      expect(shown(widget)).to.contain('One').and.contain('1 of 2');
      buttonCalled(widget, 'Next suggestion')?.click();
      await widget.updateComplete;
      expect(shown(widget)).to.contain('Two').and.contain('2 of 2');
      buttonCalled(widget, 'Next suggestion')?.click();
      await widget.updateComplete;
      expect(shown(widget)).to.contain('2 of 2');
      expect(buttonCalled(widget, 'Next suggestion')?.ariaDisabled).to.equal('true');
      buttonCalled(widget, 'Previous suggestion')?.click();
      await widget.updateComplete;
      expect(shown(widget)).to.contain('1 of 2');
    });

    it('asks the wiki where the queue is not known, and leaves out this article', async () => {
      const {adapter, widget} = await afterTask();
      const asked = find(widget, '[part="task"] b')?.textContent;
      expect(asked).to.be.a('string').and.not.equal('Karsel Bridge');
      expect(adapter).to.be.an('object');
    });

    it('begins the next one in this tab', async () => {
      const next = [aTask({title: 'One', pageId: 1}), aTask({title: 'Two', pageId: 2})];
      const {adapter, widget} = await afterTask('just-saved', {next});
      const opened: string[] = [];
      widget.addEventListener('wiki-task-opened', (event) => {
        opened.push(`${event.task.title} ${event.where}`);
        event.preventDefault();
      });
      find(widget, '[part="start"]')?.click();
      expect(opened).to.deep.equal(['One edit']);
      const page = adapter.signals.page();
      const {name} = await adapter.user.facts();
      const session = taskOfPage(adapter, name, page && {...page, title: 'One', pageId: 1});
      expect(session?.next.map(({title}) => title)).to.deep.equal(['Two']);
    });

    it('closes by its button and by Escape, and stays closed', async () => {
      const {adapter, widget} = await afterTask();
      buttonCalled(widget, 'Close')?.click();
      await statusIs(widget, 'hidden');
      adapter.control.signal(edit);
      await rest(widget);
      expect(widget.status).to.equal('hidden');
      adapter.control.signal({...edit, revisionId: 90_413});
      await statusIs(widget, 'ready');
      const panel = find(widget, '[part="panel"]');
      if (panel) press(panel, 'Escape');
      await statusIs(widget, 'hidden');
    });

    it('closes when an editor opens', async () => {
      const {adapter, widget} = await afterTask();
      adapter.control.signal({type: 'editor-opened', editor: 'visual'});
      await statusIs(widget, 'hidden');
    });

    it('is shown once for each edit', async () => {
      const {adapter} = await afterTask();
      const again = await show(adapter);
      await rest(again);
      expect(again.status).to.equal('hidden');
    });

    it('says what is safe where the next one does not come, and tries again', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const types = adapter.tasks.types;
      let down = true;
      const tasks = {
        ...adapter.tasks,
        types: async (...given: Parameters<typeof types>) => {
          const {AdapterError} = await import('../../../src/adapters/adapter-error.js');
          if (down) throw new AdapterError('network', 'down');
          return types(...given);
        },
      };
      const widget = await mount<WikiPostEditElement>(html`<wiki-post-edit></wiki-post-edit>`, {
        adapter: {...adapter, tasks},
      });
      await statusIs(widget, 'failed');
      expect(shown(widget)).to.contain('Your edit is saved.');
      down = false;
      buttonCalled(widget, 'Try again')?.click();
      await statusIs(widget, 'ready');
      expect(widget.variant).to.equal('next');
    });

    it('notes with a later page of the tab what the wiki did not take', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const count = async () =>
        (await adapter.tasks.completed({reload: true})).find(({type}) => type === 'copyedit')
          ?.count ?? 0;
      const before = await count();
      const complete = () => Promise.reject(new Error('down'));
      const down = {...adapter, tasks: {...adapter.tasks, complete}};
      const widget = await mount<WikiPostEditElement>(html`<wiki-post-edit></wiki-post-edit>`, {
        adapter: down,
      });
      await statusIs(widget, 'ready');
      expect(await count()).to.equal(before);
      const later = await show(adapter);
      while ((await count()) === before) await rest(later);
      expect(await count()).to.equal(before + 1);
    });

    it('says that enough was done today', async () => {
      const adapter = wikiOf('just-saved');
      await begin(adapter);
      const config = {
        modules: {
          'suggested-edits': {
            types: Object.fromEntries(
              [
                'copyedit',
                'links',
                'references',
                'update',
                'expand',
                'link-recommendation',
                'revise-tone',
                'image-recommendation',
                'section-image-recommendation',
              ].map((id) => [id, id === 'copyedit' ? {dailyLimit: 1} : {enabled: false}]),
            ),
          },
        },
      };
      const widget = await show(adapter, {config});
      await statusIs(widget, 'ready');
      expect(widget.variant).to.equal('limit');
      expect(shown(widget)).to.contain('That is all for today').and.contain('midnight');
    });
  });

  describe('after every third task of a type', () => {
    it('offers another type; no thanks leads to the usual next one', async () => {
      const {widget} = await afterTask('level-up-due');
      expect(widget.variant).to.equal('level-up');
      expect(shown(widget)).to.contain('You have done 3 edits of the kind “Copyedit”');
      buttonCalled(widget, 'No thanks')?.click();
      await until(() => widget.variant === 'next');
    });

    it('makes it the only one when it is tried', async () => {
      const {adapter, widget} = await afterTask('level-up-due');
      buttonCalled(widget, 'Try it')?.click();
      await until(() => widget.variant === 'next');
      const {types} = readChoices(await adapter.preferences.read('task-choices', {reload: true}));
      expect(types).to.have.length(1);
      expect(types).not.to.include('copyedit');
    });

    it('says why where that is not stored, and goes on to offer it', async () => {
      const adapter = wikiOf('level-up-due');
      await begin(adapter);
      const {AdapterError} = await import('../../../src/adapters/adapter-error.js');
      const preferences = {
        ...adapter.preferences,
        write: () => Promise.reject(new AdapterError('read-only', 'no')),
      };
      const widget = await mount<WikiPostEditElement>(html`<wiki-post-edit></wiki-post-edit>`, {
        adapter: {...adapter, preferences},
      });
      await statusIs(widget, 'ready');
      buttonCalled(widget, 'Try it')?.click();
      await until(() => find(widget, '[role="alert"]'));
      expect(widget.variant).to.equal('level-up');
      const box = widget.shadowRoot?.querySelector('input');
      box?.click();
      await until(() => box?.checked === false);
      expect(box?.checked).to.equal(false);
    });

    it('asks no more after this type when that is wanted', async () => {
      const {adapter, widget} = await afterTask('level-up-due');
      find(widget, 'input')?.click();
      let stored: string | null = null;
      while (stored === null)
        stored = await adapter.preferences.read('level-up-optouts', {reload: true});
      expect(stored).to.equal('{"v":1,"types":["copyedit"]}');
    });
  });

  describe('after some ordinary edits', () => {
    for (const scenario of ['invited-at-three', 'invited-at-seven'])
      it(`invites to suggested edits: ${scenario}`, async () => {
        const widget = await show(wikiOf(scenario));
        await statusIs(widget, 'ready');
        expect(widget.variant).to.equal('invitation');
        expect(buttonCalled(widget, 'Try a suggested edit')?.getAttribute('href')).to.equal(
          '/feed',
        );
      });

    it('leads to the page that a placement names, wherever the wiki has it', async () => {
      const adapter = wikiOf('invited-at-three');
      const url = async (target: string) => `/wiki/${target}`;
      const tag = html`<wiki-post-edit href="Special:Suggestions"></wiki-post-edit>`;
      const widget = await mount<WikiPostEditElement>(tag, {adapter: {...adapter, links: {url}}});
      await statusIs(widget, 'ready');
      const link = () => buttonCalled(widget, 'Try a suggested edit')?.getAttribute('href');
      await until(link);
      expect(link()).to.equal('/wiki/Special:Suggestions');
    });

    it('leads straight to the first one where no feed is known', async () => {
      const adapter = wikiOf('invited-at-three');
      const widget = await mount<WikiPostEditElement>(html`<wiki-post-edit></wiki-post-edit>`, {
        adapter,
      });
      await statusIs(widget, 'ready');
      buttonCalled(widget, 'Try a suggested edit')?.click();
      await until(() => widget.variant === 'next');
    });

    it('invites nobody again who said no', async () => {
      const adapter = wikiOf('invited-at-three');
      const widget = await show(adapter);
      await statusIs(widget, 'ready');
      buttonCalled(widget, 'No thanks')?.click();
      await statusIs(widget, 'hidden');
      const again = await show(adapter);
      await rest(again);
      expect(again.status).to.equal('hidden');
    });

    it('invites nobody where the wiki says at no number', async () => {
      const config = {modules: {'suggested-edits': {inviteAt: []}}};
      const widget = await show(wikiOf('invited-at-three'), {config});
      await rest(widget);
      expect(widget.status).to.equal('hidden');
    });
  });
});

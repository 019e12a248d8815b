import {expect} from '@open-wc/testing';
import type {Adapter, TaskSource} from '../../../src/adapters/adapter.js';
import {taskPlan} from '../../../src/config/task-plan.js';
import {defaultConfig} from '../../../src/config/resolve-config.js';
import {changeTask, taskOfTab} from '../../../src/controllers/task-session.js';
import type {Task} from '../../../src/domain/task-model.js';
import type {SuggestedEditsData} from '../../../src/elements/suggested-edits/suggested-edits-data.js';
import {recordConsole} from '../../helpers/record-console.js';
import {
  all,
  calm,
  clean,
  control,
  counted,
  forget,
  next,
  one,
  position,
  press,
  previous,
  show,
  text,
  title,
  wiki,
} from '../../helpers/suggested-edits.js';

async function dataOf(scenario: string): Promise<SuggestedEditsData> {
  const {tasks, user} = wiki(scenario);
  if (!tasks) throw new Error('No tasks');
  const plan = taskPlan(defaultConfig);
  const query = {
    types: ['copyedit'],
    topics: [],
    match: 'any',
    limit: 15,
    continue: null,
    excludePageIds: [],
    seed: '',
  } as const;
  return {
    user: await user.facts(),
    choices: {startedAt: '2026-11-01T00:00:00Z', types: ['copyedit'], topics: [], match: 'any'},
    types: await tasks.types(plan),
    topics: [],
    completed: [],
    page: await tasks.tasks(plan, query),
  };
}

/** Says what kinds of tasks there are when it is told to. */
function gated(adapter: Adapter): {adapter: Adapter; open: () => void} {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const {tasks} = adapter;
  if (!tasks) throw new Error('No tasks');
  const types: TaskSource['types'] = async (...asked) => {
    await gate;
    return tasks.types(...asked);
  };
  return {open, adapter: {...adapter, tasks: {...tasks, types}}};
}

/** The first time that the element reflects it, in the turn of that drawing. */
const reflected = (element: HTMLElement, name: string, value: string) =>
  new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (element.getAttribute(name) !== value) return;
      observer.disconnect();
      resolve();
    }).observe(element, {attributeFilter: [name]});
  });

describe('wiki-suggested-edits', () => {
  let said: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    forget();
    said = recordConsole();
  });
  afterEach(() => {
    said.restore();
    expect(JSON.stringify(said.said)).to.equal('[]');
  });

  it('shows one task with what is to be done, and one filled button', async () => {
    const element = await show(wiki('tasks-thousand'));
    expect([element.status, element.variant]).to.deep.equal(['ready', 'task']);
    expect(position(element)).to.match(/^1 of 1,000$/);
    expect(text(element, '.todo')).to.match(/^Your part: .*Start this edit ?Show me how$/);
    expect(all(element, '.primary')).to.have.length(1);
    expect(control(element, 'Start this edit').getAttribute('href')).to.contain('wiki-task=');
  });

  for (const [scenario, status, variant] of [
    ['anonymous', 'hidden', null],
    ['temporary', 'ready', 'start'],
    ['unactivated', 'ready', 'start'],
    ['tasks-no-match', 'empty', 'empty'],
    ['types-emptied', 'empty', 'empty'],
  ] as const)
    it(`is ${status} (${String(variant)}) in ${scenario}`, async () => {
      const element = await show(wiki(scenario));
      expect(element.status).to.equal(status);
      expect(element.getAttribute('variant')).to.equal(variant);
    });

  it('says that the introduction stands once it does', async () => {
    const {adapter, open} = gated(wiki('unactivated'));
    const element = await show(adapter, {pending: true});
    const stands = reflected(element, 'variant', 'start');
    open();
    await stands;
    expect(all(element, '.start h3')).to.have.length(1);
    expect(all(element, '.filter')).to.have.length(0);
  });

  it('is hidden where the module is switched off', async () => {
    const config = {modules: {'suggested-edits': {enabled: false}}};
    expect((await show(wiki(), {config})).status).to.equal('hidden');
  });

  it('is hidden where a wiki has no tasks', async () => {
    const {tasks: _tasks, ...rest} = wiki();
    expect((await show(rest)).status).to.equal('hidden');
  });

  it('shows given data at once and asks nothing', async () => {
    const element = await show(undefined, {data: await dataOf('tasks-thousand')});
    expect(element.variant).to.equal('task');
    await next(element);
    expect(position(element)).to.match(/^2 of/);
  });

  it('asks for details of this card and the next alone', async () => {
    const {adapter, asked} = counted(wiki('tasks-thousand'));
    const element = await show(adapter);
    const details = () => asked.filter((name) => name.startsWith('details'));
    expect(details()).to.have.length(2);
    expect(details()[0]).to.equal(`details ${title(element)}`);
    await next(element);
    expect(details()).to.have.length(3);
    await previous(element);
    expect(details()).to.have.length(3);
  });

  it('is instant: the next card has all its details', async () => {
    const element = await show(wiki('tasks-thousand'));
    control(element, 'Next suggestion').click();
    await element.updateComplete;
    expect(all(element, '.task .bone')).to.deep.equal([]);
  });

  it('goes back and forth, to the end and back from it', async () => {
    const element = await show(wiki('tasks-three'));
    const first = title(element);
    expect(control(element, 'Previous suggestion').getAttribute('aria-disabled')).to.equal('true');
    while (element.variant === 'task') await next(element);
    expect([element.variant, position(element)]).to.deep.equal(['end', 'End']);
    expect(text(element)).to.contain('That was the last one');
    while (position(element) !== '1 of 2' && !position(element).startsWith('1 of'))
      await previous(element);
    expect(title(element)).to.equal(first);
  });

  it('fetches the next page before the end, so that nobody waits', async () => {
    const element = await show(wiki('tasks-thousand'));
    for (let count = 0; count < 20; count++) {
      control(element, 'Next suggestion').click();
      await calm(element);
      expect(element.variant).to.equal('task');
    }
    expect(position(element)).to.equal('21 of 1,000');
  });

  it('keeps what was loaded when the next page fails, and tries again', async () => {
    const element = await show(wiki('tasks-more-failed'));
    while (element.variant === 'task') await next(element);
    expect(element.variant).to.equal('more-failed');
    expect(text(element, '[role=alert]')).to.contain('We could not fetch more');
    await press(element, 'Try again');
    expect(element.variant).to.equal('task');
    expect(position(element)).to.match(/^16 of/);
  });

  it('keeps the focus on the pager, also at the end, and says the position once', async () => {
    const element = await show(wiki('tasks-three'));
    const button = control(element, 'Next suggestion');
    button.focus();
    button.click();
    await calm(element);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(text(element, '[role=status]')).to.equal(`${position(element)}: ${title(element)}`);
    while (element.variant === 'task') await next(element);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  for (const [language, key] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const)
    it(`goes on with ${key} in ${language}, from anywhere in the card`, async () => {
      const element = await show(wiki('tasks-thousand'), {language});
      const link = one(element, 'h3 a');
      link?.focus();
      const before = title(element);
      link?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      await calm(element);
      expect(title(element)).to.not.equal(before);
    });

  it('goes on when it is swiped sideways, and not when it is scrolled', async () => {
    const element = await show(wiki('tasks-thousand'));
    const drag = async (x: number, y: number) => {
      const card = one(element, '.task');
      const at = (type: string, clientX: number, clientY: number) =>
        card?.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 1,
            pointerType: 'touch',
            clientX,
            clientY,
            bubbles: true,
          }),
        );
      at('pointerdown', 200, 200);
      at('pointermove', 200 + x / 2, 200 + y / 2);
      at('pointermove', 200 + x, 200 + y);
      at('pointerup', 200 + x, 200 + y);
      await calm(element);
    };
    await drag(-120, 10);
    expect(position(element)).to.match(/^2 of/);
    await drag(20, 160);
    await drag(60, 160);
    expect(position(element)).to.match(/^2 of/);
    await drag(120, 10);
    expect(position(element)).to.match(/^1 of/);
  });

  it('begins the task and says so; a host can take over', async () => {
    const adapter = wiki('tasks-thousand');
    const element = await show(adapter);
    const opened: Task[] = [];
    element.addEventListener('wiki-task-opened', (event) => {
      event.preventDefault();
      opened.push(event.task);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    });
    const shown = title(element);
    await press(element, 'Start this edit');
    expect(opened.map((task) => task.title)).to.deep.equal([shown]);
    const session = taskOfTab(adapter, (await adapter.user.facts()).name);
    expect(session?.task.title).to.equal(shown);
    expect(session?.next).to.have.length.above(5);
  });

  for (const modifiers of [{}, {ctrlKey: true}])
    it(`begins the task, too, when the link is followed before anything else is there: ${JSON.stringify(modifiers)}`, async () => {
      const opened: Event[] = [];
      const {adapter, open} = gated(wiki('tasks-thousand'));
      const element = await show(adapter, {pending: true});
      element.addEventListener('wiki-task-opened', (event) => {
        event.preventDefault();
        opened.push(event);
      });
      // Nothing leaves the page of the tests, whatever goes wrong.
      const followed: boolean[] = [];
      element.shadowRoot?.addEventListener('click', (event) => {
        followed.push(!event.defaultPrevented);
        event.preventDefault();
      });
      const ready = reflected(element, 'status', 'ready');
      open();
      await ready;
      expect(one(element, '.pager')).to.equal(undefined);
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, ...modifiers});
      control(element, 'Start this edit').dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
      await calm(element);
      expect(followed).to.deep.equal([false, false]);
      expect(opened).to.have.length(1);
      const begun = taskOfTab(adapter, (await adapter.user?.facts())?.name ?? null);
      expect(begun?.task.title).to.equal('ctrlKey' in modifiers ? undefined : title(element));
    });

  it('says which task came up, each once', async () => {
    const shown: string[] = [];
    const hear = (event: Event) => 'task' in event && shown.push((event.task as Task).title);
    document.addEventListener('wiki-task-shown', hear);
    const element = await show(wiki('tasks-thousand'));
    await next(element);
    document.removeEventListener('wiki-task-shown', hear);
    expect(shown).to.have.length(2);
    expect(shown[1]).to.equal(title(element));
  });

  describe('coming back', () => {
    it('shows the same card, however far it was', async () => {
      const adapter = wiki('tasks-thousand');
      const element = await show(adapter);
      for (let count = 0; count < 33; count++) await next(element);
      const last = title(element);
      element.remove();
      const again = await show(adapter);
      expect([title(again), position(again)]).to.deep.equal([last, '34 of 1,000']);
    });

    it('shows the one after it where it was edited', async () => {
      const adapter = wiki('tasks-thousand');
      const element = await show(adapter);
      await next(element);
      const following = title(element);
      await previous(element);
      const edited = title(element);
      element.addEventListener('wiki-task-opened', (event) => event.preventDefault());
      await press(element, 'Start this edit');
      const account = (await adapter.user.facts()).name ?? '';
      changeTask({wiki: adapter.wiki ?? '', account}, {state: 'saved'});
      element.remove();
      const again = await show(adapter);
      expect(title(again)).to.not.equal(edited);
      expect(title(again)).to.equal(following);
    });
  });

  describe('with a daily limit', () => {
    it('cancels the click, says why and goes on with another type', async () => {
      const adapter = wiki('tasks-machine');
      const {tasks} = adapter;
      if (!tasks) throw new Error('No tasks');
      let count = 0;
      const completed = async () =>
        ['link-recommendation', 'image-recommendation'].map((type) => ({
          type,
          count,
          lastAt: null,
          today: {day: '2026-11-22', count},
        }));
      const element = await show({...adapter, tasks: {...tasks, completed}});
      while (!/^(Add links|Add a picture) ?(Easy|Medium)/.test(text(element, '.kind')))
        await next(element);
      count = 25;
      // Of several files that run at once some are in tabs behind others.
      const state = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState');
      Object.defineProperty(document, 'visibilityState', {value: 'visible', configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      if (state) Object.defineProperty(document, 'visibilityState', state);
      await calm(element);
      let opened = false;
      element.addEventListener('wiki-task-opened', (event) => {
        opened = true;
        event.preventDefault();
      });
      await press(element, 'Start this edit');
      expect(opened).to.equal(false);
      expect(text(element, 'dialog[open]')).to.match(/Enough (links|pictures) for today.*25/);
      await expect(element).to.be.accessible();
      await press(element, 'Back to the list');
      expect(one(element, 'dialog[open]')).to.equal(undefined);
    });

    it('is not offered where it is reached from the start', async () => {
      const element = await show(wiki('tasks-limit'));
      expect(element.variant).to.equal('task');
      expect(text(element, '.kind')).to.not.contain('Add links');
    });
  });

  describe('filters', () => {
    for (const [scenario, label] of [
      ['topics-never-chosen', 'Choose topics'],
      ['topics-emptied', 'Choose topics'],
      ['tasks-no-match', 'Mathematics, Fashion'],
    ] as const)
      it(`are called ${label} in ${scenario}`, async () => {
        const element = await show(wiki(scenario), {width: 800});
        const [button] = all(element, '.filter');
        expect(clean(button?.textContent)).to.equal(label);
        expect(button?.classList.contains('fresh')).to.equal(scenario === 'topics-never-chosen');
      });

    it('open a dialog', async () => {
      const element = await show(wiki('tasks-thousand'), {width: 800});
      all(element, '.filter').at(-1)?.click();
      await calm(element);
      expect(one(element, 'dialog[open]')).to.not.equal(undefined);
    });
  });

  it('explains the type of task', async () => {
    const element = await show(wiki('tasks-thousand'));
    await press(element, 'Show me how');
    expect(text(element, 'dialog[open]')).to.contain('How it goes');
    await expect(element).to.be.accessible();
  });
});

/** The help panel in a page, and what it says. */
import {html} from 'lit';
import type {Adapter} from '../../src/adapters/adapter.js';
import type {MemoryAdapter} from '../../src/adapters/memory/index.js';
import {beginTask} from '../../src/controllers/task-session.js';
import type {PageContext} from '../../src/domain/page-model.js';
import type {TaskType} from '../../src/domain/task-model.js';
import '../../src/elements/help-panel/define.js';
import type {WikiHelpPanelElement} from '../../src/elements/help-panel/help-panel-element.js';
import {memoryWiki} from './asker.js';
import {all, clean} from './mentorship.js';
import {mount, type MountOptions, now, settled} from './mount.js';
import {aTask, aType} from './tasks.js';

export {all, clean, memoryWiki as helpWiki};

/** Begins a task on the article of the scenarios. */
export async function begin(adapter: Adapter, type: Partial<TaskType> = {}): Promise<void> {
  const {name = null} = (await adapter.user?.facts()) ?? {};
  const task = aTask({title: 'Karsel Bridge', pageId: 2001, type: type.id ?? 'copyedit'});
  beginTask({adapter, account: name, task, type: aType(type), now});
}

/** Every part that was wanted has come, and is drawn. */
export async function calm(element: WikiHelpPanelElement): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
  // What slides or fades in has arrived.
  for (const animation of element.shadowRoot?.getAnimations() ?? [])
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

/** Waits for what comes in parts. */
export async function until(
  element: WikiHelpPanelElement,
  condition: () => unknown,
): Promise<void> {
  for (let turn = 0; turn < 60 && !(await condition()); turn++) await calm(element);
}

export interface ShowOptions extends Omit<MountOptions, 'adapter'> {
  readonly page?: PageContext;
}

export async function show(
  adapter: Adapter,
  {page, ...options}: ShowOptions = {},
): Promise<WikiHelpPanelElement> {
  const element = await mount<WikiHelpPanelElement>(
    html`<wiki-help-panel .page=${page}></wiki-help-panel>`,
    {adapter, ...options},
  );
  await settled(element);
  await calm(element);
  return element;
}

export const find = (element: WikiHelpPanelElement, selector: string): HTMLElement | undefined =>
  all(element, selector)[0];

export const text = (element: WikiHelpPanelElement, selector: string): string =>
  clean(find(element, selector)?.textContent);

/** A control by its words or its label. */
export function control(element: WikiHelpPanelElement, label: string | RegExp): HTMLElement {
  const fits = (words: string) => (typeof label === 'string' ? words === label : label.test(words));
  const found = all(element, 'button, a').find(
    (one) => fits(clean(one.textContent)) || fits(clean(one.getAttribute('aria-label'))),
  );
  if (!found) throw new Error(`There is no control ${String(label)}`);
  return found;
}

export async function press(element: WikiHelpPanelElement, label: string | RegExp): Promise<void> {
  const button = control(element, label);
  button.focus();
  button.click();
  await calm(element);
}

export const openPanel = async (element: WikiHelpPanelElement): Promise<void> => {
  find(element, '.fab')?.focus();
  find(element, '.fab')?.click();
  await until(element, () => find(element, '.opt:not(.pending), .tip'));
};

/** As when the tab goes on to another page. */
export async function nextPage(
  element: WikiHelpPanelElement,
  adapter: MemoryAdapter,
  options: ShowOptions = {},
): Promise<WikiHelpPanelElement> {
  element.closest('wiki-homepage-provider')?.remove();
  return show(adapter, options);
}

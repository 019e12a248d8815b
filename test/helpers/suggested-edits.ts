/** The card of suggested edits in a page, and what it says. */
import {html} from 'lit';
import type {Adapter} from '../../src/adapters/adapter.js';
import {createMemoryAdapter, type MemoryAdapterOptions} from '../../src/adapters/memory/index.js';
import '../../src/elements/suggested-edits/define.js';
import type {SuggestedEditsData} from '../../src/elements/suggested-edits/suggested-edits-data.js';
import type {WikiSuggestedEditsElement} from '../../src/elements/suggested-edits/suggested-edits-element.js';
import {mount, type MountOptions, now, settled} from './mount.js';

export const wiki = (scenario = 'full', options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

export interface ShowOptions extends Omit<MountOptions, 'adapter'> {
  readonly data?: SuggestedEditsData;
  readonly headingLevel?: number;
  /** Does not wait for the tasks. */
  readonly pending?: boolean;
}

/** Every part that was wanted has come, and is drawn. */
export async function calm(element: WikiSuggestedEditsElement): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
}

export async function show(
  adapter: Adapter | undefined,
  {data, headingLevel = 2, pending = false, ...options}: ShowOptions = {},
): Promise<WikiSuggestedEditsElement> {
  const element = await mount<WikiSuggestedEditsElement>(
    html`<wiki-suggested-edits .data=${data} heading-level=${headingLevel}></wiki-suggested-edits>`,
    {adapter, ...options},
  );
  if (!pending) await settled(element);
  await calm(element);
  return element;
}

export const all = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const one = (element: HTMLElement, selector: string): HTMLElement | undefined =>
  all(element, selector)[0];

export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const text = (element: HTMLElement, selector = 'section'): string =>
  clean(one(element, selector)?.textContent);

/** A button or link by its words or its label. */
export function control(element: HTMLElement, label: string | RegExp): HTMLElement {
  const fits = (words: string) => (typeof label === 'string' ? words === label : label.test(words));
  const found = all(element, 'button, a').find(
    (each) => fits(clean(each.textContent)) || fits(clean(each.getAttribute('aria-label'))),
  );
  if (!found) throw new Error(`There is nothing called ${String(label)}`);
  return found;
}

export async function press(
  element: WikiSuggestedEditsElement,
  label: string | RegExp,
): Promise<void> {
  control(element, label).click();
  await calm(element);
}

export const next = (element: WikiSuggestedEditsElement) => press(element, 'Next suggestion');
export const previous = (element: WikiSuggestedEditsElement) =>
  press(element, 'Previous suggestion');
export const title = (element: HTMLElement) => text(element, '.task h3');
export const position = (element: HTMLElement) => text(element, '.of');

/** Counts what is asked of the tasks of `adapter`. */
export function counted(adapter: Adapter): {adapter: Adapter; asked: string[]} {
  const asked: string[] = [];
  const {tasks} = adapter;
  if (!tasks) throw new Error('No tasks');
  const log =
    <A extends readonly unknown[], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R => {
      asked.push(name);
      return call(...args);
    };
  return {
    asked,
    adapter: {
      ...adapter,
      tasks: {
        types: log('types', tasks.types),
        topics: log('topics', tasks.topics),
        tasks: log('tasks', tasks.tasks),
        count: log('count', tasks.count),
        details: (task, options) => {
          asked.push(`details ${task.title}`);
          return tasks.details(task, options);
        },
        completed: log('completed', tasks.completed),
        complete: log('complete', tasks.complete),
      },
    },
  };
}

/** Nothing that another test chose, opened or saw. */
export function forget(): void {
  sessionStorage.clear();
  localStorage.clear();
}

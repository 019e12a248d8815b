/** The card of mentorship in a page, and what it says. */
import {html} from 'lit';
import type {Adapter} from '../../src/adapters/adapter.js';
import {createMemoryAdapter, type MemoryAdapterOptions} from '../../src/adapters/memory/index.js';
import '../../src/elements/mentorship/define.js';
import type {MentorshipData} from '../../src/elements/mentorship/mentorship-data.js';
import type {WikiMentorshipElement} from '../../src/elements/mentorship/mentorship-element.js';
import {mount, type MountOptions, now, settled} from './mount.js';

export const wiki = (scenario = 'full', options: MemoryAdapterOptions = {}) =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

export interface ShowOptions extends Omit<MountOptions, 'adapter'> {
  readonly data?: MentorshipData;
  readonly headingLevel?: number;
}

export async function show(
  adapter: Adapter | undefined,
  {data, headingLevel = 2, ...options}: ShowOptions = {},
): Promise<WikiMentorshipElement> {
  const element = await mount<WikiMentorshipElement>(
    html`<wiki-mentorship .data=${data} heading-level=${headingLevel}></wiki-mentorship>`,
    {adapter, ...options},
  );
  await settled(element);
  await calm(element);
  return element;
}

/** Every part that was wanted has come, and is drawn. */
export async function calm(element: WikiMentorshipElement): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
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

/** A button by its words or its label. */
export function button(element: HTMLElement, label: string | RegExp): HTMLButtonElement {
  const fits = (words: string) => (typeof label === 'string' ? words === label : label.test(words));
  const found = all(element, 'button').find(
    (one) => fits(clean(one.textContent)) || fits(clean(one.getAttribute('aria-label'))),
  );
  if (!(found instanceof HTMLButtonElement)) throw new Error(`There is no button ${String(label)}`);
  return found;
}

export async function press(element: WikiMentorshipElement, label: string | RegExp): Promise<void> {
  button(element, label).click();
  await calm(element);
}

export async function openMenu(element: WikiMentorshipElement): Promise<void> {
  await press(element, 'More about mentoring');
}

/** What `scenario` gives, to be set as data. */
export async function dataOf(scenario: string): Promise<MentorshipData> {
  const adapter = wiki(scenario);
  const {user, mentorship, questions} = adapter;
  if (!mentorship || !questions) throw new Error('The memory adapter lacks sources');
  const query = {listPage: 'MediaWiki:GrowthMentors.json', assign: true};
  return {
    user: await user.facts(),
    mentorship: await mentorship.mentorship(query),
    questions: await questions.recent(),
  };
}

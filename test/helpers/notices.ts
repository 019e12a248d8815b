/** The small modules in a situation, with the configuration that its wiki has. */
import type {TemplateResult} from 'lit';
import type {Adapter} from '../../src/adapters/adapter.js';
import {
  createMemoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterOptions,
} from '../../src/adapters/memory/index.js';
import {parseHomepageConfig} from '../../src/config/parse-config.js';
import {mount, type MountOptions, now, settled} from './mount.js';

export const wikiOf = (scenario: string, options: MemoryAdapterOptions = {}): MemoryAdapter =>
  createMemoryAdapter(scenario, {now: () => now, ...options});

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  status: string;
}

/** Waits until the widget knows what it shows. */
export async function shown<E extends Widget>(
  content: TemplateResult,
  adapter: Adapter,
  options: Omit<MountOptions, 'adapter'> = {},
): Promise<E> {
  const {config} = parseHomepageConfig(await adapter.configuration?.read().catch(() => null));
  const element = await mount<E>(content, {config, ...options, adapter});
  await settled(element);
  await element.updateComplete;
  return element;
}

export const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Words as people read them: without the marks that isolate directions. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const textOf = (element: HTMLElement, selector: string): string =>
  all(element, selector)
    .map((one) => clean(one.textContent))
    .join(' | ');

/** Waits until `holds` after an update of the element. */
export async function until(element: Widget, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  }
}

/** Whether something that an attack tried has happened. */
export const breached = (): boolean => 'wikiHomepageBreached' in globalThis;

/** Puts a template into the page inside a real provider, with everything fixed that could differ. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/config/provider/define.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import type {PartialConfig} from '../../src/config/resolve-config.js';

/** The clock of all tests. */
export const now = Date.parse('2026-11-22T12:12:00Z');

export interface MountOptions {
  readonly adapter?: Adapter | undefined;
  readonly config?: PartialConfig;
  readonly language?: string;
  readonly timeZone?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: number;
}

/** @returns the first element of `content`. */
export async function mount<E extends HTMLElement>(
  content: TemplateResult,
  {adapter, config = {}, language = 'en', timeZone = 'UTC', dir, width}: MountOptions = {},
): Promise<E> {
  const provider = await fixture<HTMLElement>(html`
    <wiki-homepage-provider
      .adapter=${adapter}
      .config=${config}
      .now=${() => now}
      language=${language}
      time-zone=${timeZone}
      dir=${dir ?? (language === 'ar' ? 'rtl' : 'ltr')}
      ><div style=${width ? `width: ${width}px` : ''}>${content}</div></wiki-homepage-provider
    >
  `);
  return provider.querySelector('div')?.firstElementChild as E;
}

/** Waits until `element` reflects one of `statuses`. */
export async function settled(
  element: HTMLElement,
  statuses: readonly string[] = ['empty', 'ready', 'failed', 'hidden'],
): Promise<string> {
  for (;;) {
    const status = element.getAttribute('status');
    if (status !== null && statuses.includes(status)) return status;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element, {attributeFilter: ['status']});
    });
  }
}

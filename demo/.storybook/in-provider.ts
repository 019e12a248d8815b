/** Puts a story into a provider with the memory adapter that the toolbar describes. */
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {
  createMemoryAdapter,
  findScenario,
  type MemoryAdapter,
} from '../../src/adapters/memory/index.js';
import type {MemoryFailure} from '../../src/adapters/memory/memory-modes.js';
import type {AdapterErrorKind} from '../../src/adapters/adapter-error.js';
import '../../src/config/provider/define.js';
import type {DemoGlobals} from './globals.js';

/** The day of the mock, so that pictures can be laid side by side. */
export const demoNow = Date.parse('2026-11-22T12:12:00Z');

const themeClasses = ['light', 'dark', 'os'].map((theme) => themeClass(theme));

function themeClass(theme: string): string {
  const names: Readonly<Record<string, string>> = {light: 'day', dark: 'night', os: 'os'};
  return names[theme] ? `skin-theme-clientpref-${names[theme]}` : '';
}

/** As a wiki does: the theme is a class of the document, language and direction are those of the interface. */
function dressDocument({theme, skin, language, direction, width}: DemoGlobals): void {
  const {documentElement: root} = document;
  root.classList.remove(...themeClasses);
  if (themeClass(theme)) root.classList.add(themeClass(theme));
  root.dataset['skin'] = skin;
  root.dataset['width'] = width;
  root.lang = language === 'qqx' ? 'en' : language;
  root.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
}

/** @param own how requests of the story fail, where the toolbar says nothing. */
export function adapterOf(
  scenario: string,
  {fault, delay}: DemoGlobals,
  own?: MemoryFailure,
): MemoryAdapter {
  // Without a fault of the toolbar's, the scenario's own stays.
  const fail = fault === 'none' || fault === 'offline' ? own : (fault as AdapterErrorKind);
  return createMemoryAdapter(scenario, {
    now: () => demoNow,
    delay: Number(delay),
    offline: fault === 'offline',
    ...(fail && {fail}),
  });
}

/** What the wiki's configuration page says, as a wiki's page has it. */
export const configOf = (scenario: string): unknown =>
  findScenario(scenario)?.build(demoNow).configuration ?? {};

export const inProvider: Decorator = (story, {args, parameters, globals}) => {
  const chosen = globals as DemoGlobals;
  dressDocument(chosen);
  const scenario = String(args['scenario'] ?? parameters['scenario'] ?? 'full');
  const width = chosen.width === 'full' ? '' : `inline-size: ${chosen.width}px`;
  // Another scenario or fault is another adapter: the widget is made anew, as on a new page.
  return html`${keyed(
    JSON.stringify([scenario, chosen]),
    html`
      <div class="demo-skin demo-skin-${chosen.skin}" style=${width}>
        <wiki-homepage-provider
          .adapter=${adapterOf(scenario, chosen, parameters['fault'] as MemoryFailure | undefined)}
          .config=${parameters['config'] ?? configOf(scenario)}
          .now=${() => demoNow}
          language=${chosen.language}
          dir=${document.documentElement.dir}
          time-zone="UTC"
          >${story()}</wiki-homepage-provider
        >
      </div>
    `,
  )}`;
};

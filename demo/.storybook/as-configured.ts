/** A widget in a provider with the configuration that the scenario's own wiki has. */
import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {DemoGlobals} from './globals.js';
import {adapterOf, demoNow} from './in-provider.js';

export function own(
  scenario: string,
  globals: DemoGlobals,
  widget: TemplateResult,
): TemplateResult {
  const adapter = adapterOf(scenario, globals);
  const read = adapterOf(scenario, {...globals, fault: 'none', delay: '0'}).configuration.read();
  const shown = read.then(
    (config) => html`
      <wiki-homepage-provider
        .adapter=${adapter}
        .config=${config ?? {}}
        .now=${() => demoNow}
        language=${globals.language}
        dir=${document.documentElement.dir as 'ltr' | 'rtl'}
        time-zone="UTC"
        >${widget}</wiki-homepage-provider
      >
    `,
  );
  return html`${until(shown)}`;
}

/** Every scenario of a catalogue in one view, each in a provider of its own. */
import {html, type TemplateResult} from 'lit';
import type {Scenario} from '../../src/adapters/memory/index.js';
import type {DemoGlobals} from './globals.js';
import {adapterOf, configOf, demoNow} from './in-provider.js';

export const gallery = (
  scenarios: readonly Scenario[],
  globals: DemoGlobals,
  widget: (scenario: Scenario) => TemplateResult,
): TemplateResult => html`
  <div class="demo-gallery">
    ${scenarios.map(
      (scenario) => html`
        <section>
          <h2 class="demo-caption" lang="en" dir="ltr">
            <b>${scenario.title}</b> ${scenario.description}
          </h2>
          <wiki-homepage-provider
            .adapter=${adapterOf(scenario.name, globals)}
            .config=${configOf(scenario.name)}
            .now=${() => demoNow}
            language=${globals.language}
            dir=${document.documentElement.dir as 'ltr' | 'rtl'}
            time-zone="UTC"
            >${widget(scenario)}</wiki-homepage-provider
          >
        </section>
      `,
    )}
  </div>
`;

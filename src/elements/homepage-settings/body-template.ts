/** What stands in the box: where the settings are, what is to be said, the form or the JSON, and the way to save. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {SettingsSession} from '../../controllers/settings-session.js';
import type {MessageKey} from './i18n/messages.generated.js';
import {introTemplate, type NameOf, noticesTemplate, retryLine, type Show} from './notices.js';
import type {Problems} from './problems.js';
import {saveTemplate} from './save-template.js';
import {type Tools, toolsTemplate} from './tools-template.js';

interface Body {
  readonly wiki: HomepageController<MessageKey>;
  readonly session: SettingsSession;
  readonly problems: Problems;
  /** How many things are to be mended before anything is saved. */
  readonly mistakes: number;
  readonly readOnly: boolean;
  readonly name: NameOf;
  readonly show: Show;
  /** Undefined: there is nothing to look for. */
  readonly tools: Tools | undefined;
  /** Undefined until it has come. */
  readonly body: unknown;
  /** What comes later. */
  readonly lazy: readonly {readonly failed: boolean; reset(): void}[];
  readonly update: () => void;
}

/** Stand for what is on its way. */
export const bones = html`<div class="bone"></div><div class="bone"></div>`;

function partFailed({wiki, lazy, update}: Body): TemplateResult | typeof nothing {
  if (!lazy.some(({failed}) => failed)) return nothing;
  const retry = () => {
    for (const part of lazy) part.reset();
    update();
  };
  return html`<div class="box error" role="alert"><p>${wiki.msg('wiki-homepage-settings-part-failed')}</p>${retryLine(wiki, retry)}</div>`;
}

export function bodyTemplate(given: Body): TemplateResult {
  const {wiki, session, problems, mistakes, readOnly, name, show, tools, body} = given;
  return html`${introTemplate(wiki, session)}${noticesTemplate(wiki, session, problems, name, show)}${
    tools ? toolsTemplate(wiki, tools) : nothing
  }${partFailed(
    given,
  )}${body ?? bones}${saveTemplate(wiki, session, {problems: mistakes, readOnly})}`;
}

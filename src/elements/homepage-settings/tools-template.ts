import {html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageKey} from './i18n/messages.generated.js';

type Wiki = HomepageController<MessageKey>;

export interface Tools {
  readonly view: 'form' | 'json';
  readonly search: string;
  readonly onlyChanged: boolean;
  readonly onView: (view: Tools['view']) => void;
  readonly onSearch: (text: string) => void;
  readonly onOnlyChanged: (only: boolean) => void;
}

/** Two or three choices that exclude each other. */
export function segments<T extends string>(
  label: string,
  choices: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${label}>${choices.map(
    ([value, text]) =>
      html`<button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>${text}</button>`,
  )}</div>`;
}

export const viewSwitch = (
  wiki: Wiki,
  view: Tools['view'],
  onView: Tools['onView'],
): TemplateResult =>
  segments(
    wiki.msg('wiki-homepage-settings-view'),
    [
      ['form', wiki.msg('wiki-homepage-settings-view-form')],
      ['json', wiki.msg('wiki-homepage-settings-view-json')],
    ],
    view,
    onView,
  );

const inputOf = ({target}: Event) => (target instanceof HTMLInputElement ? target : null);

/** Search, and the switch to what differs. */
export function toolsTemplate(wiki: Wiki, tools: Tools): TemplateResult {
  const label = wiki.msg('wiki-homepage-settings-search');
  return html`<div class="tools"><input type="search" aria-label=${label} placeholder=${label} .value=${tools.search} @input=${(event: Event) => tools.onSearch(inputOf(event)?.value ?? '')}><label><input type="checkbox" .checked=${tools.onlyChanged} @change=${(event: Event) => tools.onOnlyChanged(inputOf(event)?.checked === true)}>${wiki.msg('wiki-homepage-settings-only-changed')}</label></div>`;
}

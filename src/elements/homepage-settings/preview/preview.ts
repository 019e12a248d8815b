/** What readers would see: the real modules on example data, with the settings as they are being changed. */
import {css, html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {messages, type MessageKey} from '../i18n/preview/messages.generated.js';
import {segments} from '../tools-template.js';
import type {MessageKey as BaseKey} from '../i18n/messages.generated.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';

export const catalogs = [messages];
export const styles = [
  moreTokenStyles,
  css`
  .preview { display: grid; gap: 12px; padding: 16px; background: var(--wiki-background-color-neutral); }
  .preview-head, .preview-foot { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between; }
  .preview h2 { font-size: .875em; }
  .preview select { min-block-size: 32px; max-inline-size: 100%; padding: 4px 8px; border: 1px solid var(--wiki-border-color-interactive); border-radius: 2px; background: var(--wiki-background-color-base); color: var(--wiki-color-base); font: inherit; font-size: .875em; }
  .stage { max-block-size: min(80vh, 60em); padding: 16px; overflow: auto; background: var(--wiki-background-color-base); container-type: inline-size; }
  .stage[data-theme='light'] { --wiki-color-scheme: light; color-scheme: light; background: #fff; }
  .stage[data-theme='dark'] { --wiki-color-scheme: dark; color-scheme: dark; background: #101418; }
  .stage-inner { display: grid; gap: 16px; }
  .stage-inner.wide { inline-size: 960px; }
`,
];

/** Whose eyes are borrowed, as situations of the memory adapter. */
const people = {
  newcomer: 'full',
  fresh: 'unactivated',
  experienced: 'invite',
  mentor: 'is-mentor',
  anonymous: 'anonymous',
} as const;
type Person = keyof typeof people;

interface Choices {
  person: Person;
  width: 'wide' | 'narrow';
  theme: 'light' | 'dark';
}

const choices: Choices = {person: 'newcomer', width: 'narrow', theme: 'light'};

const isPerson = (value: string): value is Person => Object.hasOwn(people, value);

type Wiki = HomepageController<MessageKey | BaseKey>;

/** @param update draws the form again. */
export function previewTemplate(
  given: HomepageController<BaseKey>,
  config: HomepageConfig,
  update: () => void,
): TemplateResult {
  const wiki: Wiki = given.with(messages);
  const {person, width, theme} = choices;
  const choose = (change: Partial<Choices>) => {
    Object.assign(choices, change);
    update();
  };
  const pick = ({target}: Event) => {
    if (target instanceof HTMLSelectElement && isPerson(target.value))
      choose({person: target.value});
  };
  const label = wiki.msg('wiki-homepage-settings-preview-as');
  return html`<section class="preview" aria-labelledby="preview-title" lang=${wiki.tag ?? ''} dir=${wiki.direction}><div class="preview-head"><h2 id="preview-title">${wiki.msg('wiki-homepage-settings-preview')}</h2><select aria-label=${label} @change=${pick}>${Object.keys(
    people,
  )
    .filter(isPerson)
    .map(
      (one) =>
        html`<option value=${one} .selected=${one === person}>${wiki.msg(`wiki-homepage-settings-preview-${one}`)}</option>`,
    )}</select></div><div class="stage" data-theme=${theme} tabindex="0" role="group" aria-label=${wiki.msg('wiki-homepage-settings-preview')}><div class="stage-inner ${width}">${keyed(
    person,
    html`<wiki-homepage-provider adapter="memory" scenario=${people[person]} language=${wiki.language} dir=${wiki.direction} .config=${config}><wiki-homepage></wiki-homepage></wiki-homepage-provider>`,
  )}</div></div><div class="preview-foot">${segments(
    wiki.msg('wiki-homepage-settings-preview-width'),
    [
      ['wide', wiki.msg('wiki-homepage-settings-preview-wide')],
      ['narrow', wiki.msg('wiki-homepage-settings-preview-narrow')],
    ],
    width,
    (chosen) => choose({width: chosen}),
  )}${segments(
    wiki.msg('wiki-homepage-settings-preview-theme'),
    [
      ['light', wiki.msg('wiki-homepage-settings-preview-light')],
      ['dark', wiki.msg('wiki-homepage-settings-preview-dark')],
    ],
    theme,
    (chosen) => choose({theme: chosen}),
  )}</div></section>`;
}

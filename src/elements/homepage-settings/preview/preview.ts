/** What readers would see: the real modules on example data, with the settings as they are being changed. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import type {JsonObject} from '../../../config/json.js';
import {parseHomepageConfig} from '../../../config/parse-config.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {type ExamplePerson, personFor} from '../../../domain/example-person.js';
import {knownElement} from '../../../platform/known-elements.js';
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
  .stage-inner.wide { inline-size: 640px; zoom: .525; }
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
type Person = keyof typeof people | 'anybody';

interface Choices {
  person: Person;
  /** Who they are, for `anybody`; null: nobody in particular. */
  when: unknown;
  /** Empty: the one that the rules say. */
  layout: string;
  width: 'wide' | 'narrow';
  theme: 'light' | 'dark';
}

const choices: Choices = {
  person: 'newcomer',
  when: {},
  layout: '',
  width: 'narrow',
  theme: 'light',
};

const persons = [...Object.keys(people), 'anybody'].filter(isPerson);

function isPerson(value: string): value is Person {
  return Object.hasOwn(people, value) || value === 'anybody';
}

type Wiki = HomepageController<MessageKey | BaseKey>;

/** Draws the field of a condition, once the form is there. */
export type DrawCondition = (
  label: string,
  value: unknown,
  change: (value: unknown) => void,
) => unknown;

export interface Preview {
  readonly wiki: HomepageController<BaseKey>;
  readonly draft: JsonObject;
  readonly drawCondition: DrawCondition;
  /** Draws the form again. */
  readonly update: () => void;
}

/** The page and what gives it data are loaded for the preview alone: nothing else of the form needs them. */
let page: Promise<unknown> | undefined;
const loadPage = () =>
  (page ??= Promise.all(
    ['wiki-homepage-provider', 'wiki-homepage'].map((tag) =>
      Promise.resolve(knownElement(tag)?.load()),
    ),
  ));

/** The arms that the person is in are everybody's, in the preview. */
function withArms(config: HomepageConfig, {variants}: ExamplePerson): HomepageConfig {
  const experiments = Object.entries(config.experiments).map(([id, experiment]) => {
    const arm = variants[id];
    return [id, arm ? {...experiment, winner: arm} : experiment] as const;
  });
  return Object.keys(variants).length
    ? {...config, experiments: Object.fromEntries(experiments)}
    : config;
}

let parsed: {readonly draft: JsonObject; readonly config: HomepageConfig} | undefined;

/** The same as long as nothing is changed: the page would else begin anew. */
function configOf(draft: JsonObject): HomepageConfig {
  if (parsed?.draft !== draft) parsed = {draft, config: parseHomepageConfig(draft).config};
  return parsed.config;
}

interface Scene {
  readonly scenario: string;
  readonly config: HomepageConfig;
}

/** Undefined: there is nobody like that. */
function sceneOf(config: HomepageConfig): Scene | undefined {
  const {person, when} = choices;
  if (person !== 'anybody') return {scenario: people[person], config};
  const one = personFor(when ?? {});
  if (!one) return undefined;
  const base = one.accountKind === 'anonymous' ? 'anonymous' : 'full';
  const facts = encodeURIComponent(JSON.stringify(one));
  return {scenario: `${base}?person=${facts}`, config: withArms(config, one)};
}

/** The same as long as nothing is changed: the page would else begin anew. */
let last:
  {readonly config: HomepageConfig; readonly asked: string; readonly scene?: Scene} | undefined;

function sceneFor(config: HomepageConfig): Scene | undefined {
  const asked = JSON.stringify([choices.person, choices.when]);
  if (last?.config !== config || last.asked !== asked) {
    const scene = sceneOf(config);
    last = {config, asked, ...(scene && {scene})};
  }
  return last.scene;
}

/** A layout that was taken away meanwhile is nobody's. */
const layoutOf = ({layouts}: HomepageConfig): string =>
  Object.hasOwn(layouts, choices.layout) ? choices.layout : '';

/** Where there is more than one. */
function layoutChooser(
  wiki: Wiki,
  config: HomepageConfig,
  choose: (change: Partial<Choices>) => void,
): unknown {
  const names = Object.keys(config.layouts);
  if (names.length < 2) return nothing;
  const chosen = layoutOf(config);
  const pick = ({target}: Event) => {
    if (target instanceof HTMLSelectElement) choose({layout: target.value});
  };
  return html`<select aria-label=${wiki.msg('wiki-homepage-settings-preview-layout')} @change=${pick}>${[
    '',
    ...names,
  ].map(
    (name) =>
      html`<option value=${name} .selected=${name === chosen}>${name || wiki.msg('wiki-homepage-settings-preview-layout-rules')}</option>`,
  )}</select>`;
}

/** The page in the stage is a world of its own: consumers around it need not look for their provider anew. */
const keepToItself = (event: Event) => event.stopPropagation();

function stageTemplate(wiki: Wiki, config: HomepageConfig): unknown {
  const scene = sceneFor(config);
  const layout = layoutOf(config);
  if (!scene) return html`<p class="meta">${wiki.msg('wiki-homepage-settings-preview-nobody')}</p>`;
  return keyed(
    `${scene.scenario} ${layout}`,
    html`<wiki-homepage-provider adapter="memory" scenario=${scene.scenario} language=${wiki.language} dir=${wiki.direction} .config=${scene.config}><wiki-homepage layout=${layout || nothing}></wiki-homepage></wiki-homepage-provider>`,
  );
}

/** Who looks, and how wide and in which colours: drawn around the page. */
export function previewTemplate({
  wiki: given,
  draft,
  drawCondition,
  update,
}: Preview): TemplateResult {
  void loadPage();
  const config = configOf(draft);
  const wiki: Wiki = given.with(messages);
  const {person, when, width, theme} = choices;
  const choose = (change: Partial<Choices>) => {
    Object.assign(choices, change);
    update();
  };
  const pick = ({target}: Event) => {
    if (target instanceof HTMLSelectElement && isPerson(target.value))
      choose({person: target.value});
  };
  const who =
    person === 'anybody'
      ? html`<div class="preview-who">${drawCondition(wiki.msg('wiki-homepage-settings-preview-who'), when, (value) => choose({when: value}))}</div>`
      : nothing;
  return html`<section class="preview" aria-labelledby="preview-title" lang=${wiki.tag ?? ''} dir=${wiki.direction}><div class="preview-head"><h2 id="preview-title">${wiki.msg('wiki-homepage-settings-preview')}</h2><select aria-label=${wiki.msg('wiki-homepage-settings-preview-as')} @change=${pick}>${persons.map(
    (one) =>
      html`<option value=${one} .selected=${one === person}>${wiki.msg(`wiki-homepage-settings-preview-${one}`)}</option>`,
  )}</select>${layoutChooser(wiki, config, choose)}</div>${who}<div class="stage" @context-provider=${keepToItself} data-theme=${theme} tabindex="0" role="group" aria-label=${wiki.msg('wiki-homepage-settings-preview')}><div class="stage-inner ${width}">${stageTemplate(wiki, config)}</div></div><div class="preview-foot">${segments(
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

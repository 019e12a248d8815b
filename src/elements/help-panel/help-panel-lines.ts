/** One line in the place of the button: that there are tips, or that the panel was turned off or on again. */
import {css, type CSSResult, html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {placementApplies} from '../../domain/placement.js';
import {buttonStyles} from '../../styles/buttons.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconLightbulb} from '../../styles/icons/lightbulb.generated.js';
import {messages, type MessageKey} from './i18n/lines/messages.generated.js';

/** `off`: it was turned off just now. `back`: earlier. `unstored`: a choice could not be stored. */
export type HelpLine = 'peek' | 'off' | 'back' | 'on' | 'unstored';

export interface HelpLines {
  readonly wiki: HomepageController;
  readonly line: HelpLine;
  /** The panel is turned off now. */
  readonly off: boolean;
  /** The reader is in a task, to which the panel will come in any case. */
  readonly inTask: boolean;
  /** True shows the tips, or turns the panel on again; false closes the line. */
  readonly answer: (accepted: boolean) => void;
}

/** The panel also stands where preferences are set, as far as the configuration places it. */
const onPreferences = ({config}: HomepageController): boolean =>
  config?.placements.some(
    ({element, on}) =>
      element === 'wiki-help-panel' && placementApplies(on, {action: 'view', namespace: -1}),
  ) ?? false;

function wordsOf(wiki: HomepageController<MessageKey>, {line, off, inTask}: HelpLines): string {
  if (line === 'peek') return wiki.msg('wiki-help-panel-lines-peek');
  if (line === 'on') return wiki.msg('wiki-help-panel-lines-on');
  if (line === 'unstored') return wiki.msg(`wiki-help-panel-lines-${off ? 'off' : 'on'}-failed`);
  if (line === 'back') return wiki.msg('wiki-help-panel-lines-off');
  if (inTask) return wiki.msg('wiki-help-panel-lines-off-task');
  return wiki.msg(`wiki-help-panel-lines-off${onPreferences(wiki) ? '-preferences' : ''}`);
}

/** What the line offers. */
function offerOf(wiki: HomepageController<MessageKey>, {line, off}: HelpLines): string | null {
  if (line === 'peek') return wiki.msg('wiki-help-panel-lines-show');
  if (line === 'back') return wiki.msg('wiki-help-panel-lines-turn-on');
  return off ? wiki.msg('wiki-help-panel-lines-undo') : null;
}

export function helpLine(scene: HelpLines): TemplateResult {
  const {line, answer} = scene;
  const wiki = scene.wiki.with(messages);
  const peek = line === 'peek';
  const label = wiki.msg('wiki-help-panel-lines-close');
  const offer = offerOf(wiki, scene);
  return html`<div class="note line ${peek ? 'peek' : ''}" part="line">${peek ? icon(iconLightbulb) : ''}<p role="status">${wordsOf(wiki, scene)}</p>${
    offer === null
      ? nothing
      : html`<button class="accept" type="button" @click=${() => answer(true)}>${offer}</button>`
  }<button class="bare" type="button" aria-label=${label} title=${label} @click=${() => answer(false)}>${icon(iconClose)}</button></div>`;
}

export const catalogs = [messages];
export const styles: readonly CSSResult[] = [
  ...buttonStyles,
  css`
  .line { display: flex; align-items: center; gap: 8px; padding: 8px; padding-inline-start: 12px; max-inline-size: 28em; }
  .line p { flex: 1; text-wrap: pretty; }
  .line > .icon { color: var(--wiki-color-progressive); }
  .line button { flex: none; font-size: 1em; }
  .line .bare { border-color: transparent; background: none; }
`,
];

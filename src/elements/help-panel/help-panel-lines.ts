/** One line in the place of the button: that there are tips, or that the panel was turned off. */
import {css, type CSSResult, html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {neutralButtonStyles} from '../../styles/buttons.js';
import {icon} from '../../styles/icons.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {iconLightbulb} from '../../styles/icons/lightbulb.generated.js';
import {messages, type MessageKey} from './i18n/lines/messages.generated.js';

export interface HelpLines {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg'>;
  readonly line: 'peek' | 'off';
  /** The reader is in a task, to which the panel will come in any case. */
  readonly inTask: boolean;
  /** That it is off could not be stored. */
  readonly failed: boolean;
  /** Shows the tips, or turns the panel on again. */
  readonly accept: () => void;
  readonly close: () => void;
}

function wordsOf({wiki, line, inTask, failed}: HelpLines): string {
  if (line === 'peek') return wiki.msg('wiki-help-panel-lines-peek');
  if (failed) return wiki.msg('wiki-help-panel-lines-off-failed');
  return wiki.msg(inTask ? 'wiki-help-panel-lines-off-task' : 'wiki-help-panel-lines-off');
}

export function helpLine(scene: HelpLines): TemplateResult {
  const {wiki, line, accept, close} = scene;
  const peek = line === 'peek';
  const label = wiki.msg('wiki-help-panel-lines-close');
  return html`<div class="note line ${peek ? 'peek' : ''}" part="line">${peek ? icon(iconLightbulb) : ''}<p role="status">${wordsOf(scene)}</p><button class="accept" type="button" @click=${accept}>${wiki.msg(
    peek ? 'wiki-help-panel-lines-show' : 'wiki-help-panel-lines-undo',
  )}</button><button class="bare" type="button" aria-label=${label} title=${label} @click=${close}>${icon(iconClose)}</button></div>`;
}

export const catalogs = [messages];
export const styles: readonly CSSResult[] = [
  ...neutralButtonStyles,
  css`
  .line { display: flex; align-items: center; gap: 8px; padding: 8px; padding-inline-start: 12px; max-inline-size: 28em; }
  .line p { flex: 1; text-wrap: pretty; }
  .line > .icon { color: var(--wiki-color-progressive); }
  .line button { flex: none; font-size: 1em; }
  .line .bare { border-color: transparent; background: none; }
`,
];

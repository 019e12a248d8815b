/** A module over a narrow page. Loaded when the first is opened. */
import {css, html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {dialogStyles} from '../../styles/dialog.js';
import {dialogTemplate} from '../../styles/dialog-template.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';
import type {MessageKey as SummaryKey} from './i18n/summaries/messages.generated.js';
import {messages, type MessageKey} from './i18n/sheet/messages.generated.js';

export const catalogs = [messages];

/** The sheet has the module's title and border: the card itself goes without. */
export const styles = [
  ...dialogStyles,
  css`
    .inside { min-inline-size: 0; }
    .inside > ::part(card) { --pad: 0px; padding: 0; border: 0; }
    .inside > ::part(title) { display: none; }
    .inside > ::part(header) { min-block-size: 0; margin-block: 0; }
    .inside > ::part(actions) { margin-block-end: 12px; margin-inline: 0; }
  `,
];

export interface ModuleSheet {
  readonly wiki: Pick<
    HomepageController<FirstKey | SummaryKey | MessageKey>,
    'msg' | 'tag' | 'direction'
  >;
  /** Of the module: the end of the sheet's address. */
  readonly name: string;
  readonly heading: string;
  readonly element: HTMLElement;
  readonly onClose: () => void;
}

export const moduleSheet = ({wiki, name, heading, element, onClose}: ModuleSheet): TemplateResult =>
  dialogTemplate({
    wiki,
    name,
    heading,
    closeLabel: wiki.msg('wiki-homepage-back'),
    onClose,
    body: html`<div class="inside">${element}</div>`,
  });

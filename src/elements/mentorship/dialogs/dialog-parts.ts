/** What the dialogs share: texts, styles, the place where a failure is said. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {failureText} from '../../../controllers/failure-text.js';
import {messages as common} from '../../../i18n/common/messages.generated.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {icon} from '../../../styles/icons.js';
import {iconError} from '../../../styles/icons/error.generated.js';
import {messages} from '../i18n/more/messages.generated.js';
import type {MentorshipWiki} from '../mentorship-scene.js';

export const catalogs = [messages, common];
export const styles = [
  ...dialogStyles,
  css`
    .menu { position: absolute; z-index: 1; inset-block-start: 100%; inset-inline-end: -6px; min-inline-size: 200px; max-inline-size: 100%; padding-block: 4px; border: 1px solid var(--wiki-border-color-base); border-radius: 2px; background: var(--wiki-background-color-base); }
    .menu button { inline-size: 100%; min-block-size: 36px; justify-content: flex-start; border: 0; border-radius: 0; background: none; font-weight: 400; }
    .menu button:hover { background: var(--wiki-background-color-interactive-subtle--hover); }
    .menu button:focus-visible { outline-offset: -2px; }
    .dialog-body p, .dialog-body li { text-wrap: pretty; }
    .points { display: grid; gap: 8px; padding-inline-start: 20px; list-style: disc; font-size: .9375em; }
    .alarm { display: flex; gap: 10px; padding: 12px; border-radius: 2px; background: var(--wiki-background-color-error-subtle); font-size: .875em; overflow-wrap: anywhere; }
    .alarm .icon { inline-size: 20px; block-size: 20px; color: var(--wiki-color-error); }
    fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0; font-size: .875em; font-weight: 700; color: var(--wiki-color-base); }
    legend span { font-weight: 400; color: var(--wiki-color-subtle); }
    .check { display: flex; align-items: center; gap: 10px; min-block-size: 37px; font-size: .875em; cursor: pointer; }
    .check input { flex: none; inline-size: 20px; block-size: 20px; margin: 0; accent-color: var(--wiki-color-progressive); }
    @media (pointer: coarse) { .check, .menu button { min-block-size: 44px; } }
    .mentors li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 12px; align-items: center; padding-block: 12px; border-block-start: 1px solid var(--wiki-border-color-muted); }
    .mentors li:first-child { padding-block-start: 0; border: 0; }
    .mentors blockquote { grid-column: 1 / -1; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
    .mentors .face { inline-size: 40px; block-size: 40px; font-size: 1em; }
    @container (max-width: 343px) { .mentors li { grid-template-columns: minmax(0, 1fr); } .mentors li > button { order: 1; justify-self: start; } }
    @media (forced-colors: active) { .alarm { border: 1px solid CanvasText; } }
  `,
];

/** What did not work, above everything else; nothing when nothing failed. */
export const alarm = (
  wiki: Pick<MentorshipWiki, 'msg'>,
  error: AdapterError | undefined,
): TemplateResult | typeof nothing =>
  error
    ? html`<div class="alarm" role="alert">${icon(iconError)}<p><b>${wiki.msg('wiki-mentorship-change-failed')}</b><br>${failureText(wiki, error)}</p></div>`
    : nothing;

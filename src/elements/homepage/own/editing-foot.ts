import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {MessageKey as CommonKey} from '../../../i18n/common/messages.generated.js';
import {icon} from '../../../styles/icons.js';
import {iconEye} from '../../../styles/icons/eye.generated.js';
import type {MessageKey} from '../i18n/editing/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/own/messages.generated.js';
import type {MenuItem} from './menu-template.js';

export interface EditingFoot {
  readonly wiki: Pick<HomepageController<MessageKey | OwnKey | CommonKey>, 'msg'>;
  /** For those who do not see what happened. */
  readonly said: string;
  /** What can be shown again. */
  readonly hidden: readonly MenuItem[];
  /** Makes the page as the wiki has it; undefined where it is. */
  readonly reset: (() => void) | undefined;
  readonly undo: (() => void) | undefined;
  /** What was done could not be stored: tries again. */
  readonly retry: (() => void) | undefined;
  readonly done: () => void;
}

const hiddenTemplate = (wiki: EditingFoot['wiki'], hidden: readonly MenuItem[]) =>
  html`<div class="away"><span>${wiki.msg('wiki-homepage-arrange-hidden')}</span>${hidden.map(
    ({text, choose}) =>
      html`<button type="button" @click=${choose}>${icon(iconEye)}${wiki.msg('wiki-homepage-take', text)}</button>`,
  )}</div>`;

const unsavedTemplate = (wiki: EditingFoot['wiki'], retry: () => void) =>
  html`<p class="unsaved" role="alert">${wiki.msg('wiki-homepage-arrange-unsaved')} <button class="quiet" type="button" @click=${retry}>${wiki.msg('wiki-common-retry')}</button></p>`;

/** The bar at the lower edge of the window while modules can be moved. */
export function editingFoot(foot: EditingFoot): TemplateResult {
  const {wiki, said, hidden, reset, undo, retry, done} = foot;
  const back = undo
    ? html`<span>${wiki.msg('wiki-homepage-arrange-was-reset')}</span><button class="quiet undo" type="button" @click=${undo}>${wiki.msg('wiki-homepage-arrange-undo')}</button>`
    : reset
      ? html`<button class="quiet reset" type="button" @click=${reset}>${wiki.msg('wiki-homepage-arrange-reset')}</button>`
      : nothing;
  return html`<section class="arranging" part="arranging" aria-label=${wiki.msg('wiki-homepage-arranging')}><p id="arrange-hint">${wiki.msg('wiki-homepage-arrange-hint')}</p>${
    hidden.length ? hiddenTemplate(wiki, hidden) : nothing
  }${retry ? unsavedTemplate(wiki, retry) : nothing}<div class="ends">${back}<button class="primary" type="button" @click=${done}>${wiki.msg('wiki-homepage-arrange-done')}</button></div><p class="unseen" role="status">${said}</p></section>`;
}

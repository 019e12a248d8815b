import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {icon} from '../../../styles/icons.js';
import {iconLayout} from '../../../styles/icons/layout.generated.js';
import type {MessageKey} from '../i18n/own/messages.generated.js';

export interface Foot {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg'>;
  /** Begins to move modules; undefined where there are none that can be moved. */
  readonly arrange: (() => void) | undefined;
  /** Shows what was dismissed, or hides it again; undefined where there is nothing. */
  readonly dismissed: (() => void) | undefined;
  readonly list: unknown;
  /** What was asked for did not come. */
  readonly failed: boolean;
}

/** What stands below the modules. */
export function footTemplate({
  wiki,
  arrange,
  dismissed,
  list,
  failed,
}: Foot): TemplateResult | typeof nothing {
  if (!arrange && !dismissed) return nothing;
  return html`<div class="foot" part="foot">${
    dismissed
      ? html`<button class="quiet dismissed" type="button" aria-expanded=${list ? 'true' : 'false'} @click=${dismissed}>${wiki.msg('wiki-homepage-dismissed-show')}</button>`
      : nothing
  }${
    arrange
      ? html`<button class="quiet arrange" type="button" @click=${arrange}>${icon(iconLayout)}${wiki.msg('wiki-homepage-arrange')}</button>`
      : nothing
  }${failed ? html`<p role="alert">${wiki.msg('wiki-homepage-own-failed')}</p>` : nothing}</div>${list ?? nothing}`;
}

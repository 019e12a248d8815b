/** The choice whether to have the links to the homepage: where it stands, and nowhere else. */
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {homepageRecordStore} from '../../controllers/homepage-record-store.js';
import type {HomepageRecord} from '../../domain/entry-points/homepage-record.js';
import {baseStyles} from '../../styles/base.js';
import {HomepageLinksChosenEvent} from './homepage-link-events.js';
import {messages, type MessageKey} from './i18n/choice/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';

export const catalogs = [messages];
export const styles = [
  ...baseStyles,
  css`
    :host([appearance='choice']) { display: block; margin-block-start: 16px; }
    .choice { font-size: .875em; color: var(--wiki-color-subtle); }
    label { display: inline-flex; align-items: flex-start; gap: 8px; padding-block: 4px; cursor: pointer; }
    input { inline-size: 16px; block-size: 16px; margin: .15em 0 0; flex: none; accent-color: var(--wiki-color-progressive); }
    [role='alert'] { color: var(--wiki-color-base); }
    @media (pointer: coarse) { label { min-block-size: 44px; align-items: center; } input { margin-block-start: 0; } }
  `,
];

type Wiki = Pick<HomepageController<FirstKey | MessageKey>, 'msg' | 'tag' | 'direction'>;

const isInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement;

export class LinkChoice {
  private store: ReturnType<typeof homepageRecordStore> | undefined;
  private links = false;
  private failed = false;

  private readonly host: LitElement;
  private readonly wiki: Wiki;

  constructor(host: LitElement, wiki: Wiki) {
    this.host = host;
    this.wiki = wiki;
  }

  /** @param links what holds for the reader as things stand */
  follow(adapter: Adapter, account: string, links: boolean): void {
    const store = homepageRecordStore(adapter, account);
    if (store === this.store) return;
    this.store = store;
    this.links = links;
    void this.arrive(store);
  }

  /** Whoever has been here with the links keeps them: an editor who grows old does not lose what is in use. */
  private async arrive(store: NonNullable<typeof this.store>): Promise<void> {
    const record = await store.load().catch(() => undefined);
    if (!record || store !== this.store) return;
    this.links = record.links ?? this.links;
    this.host.requestUpdate();
    if (record.links === null && this.links)
      await store.save({...record, links: true}).catch(() => undefined);
  }

  private async choose(links: boolean): Promise<void> {
    const {store, host} = this;
    const record: HomepageRecord = store?.current ?? {links: null, landed: false};
    this.links = links;
    this.failed = false;
    host.requestUpdate();
    try {
      await store?.save({...record, links});
      host.dispatchEvent(new HomepageLinksChosenEvent(links));
    } catch {
      this.failed = true;
      host.requestUpdate();
    }
  }

  template(): TemplateResult {
    const {wiki, links, failed} = this;
    const change = ({target}: Event) => isInput(target) && void this.choose(target.checked);
    return html`<div class="choice" part="choice" lang=${wiki.tag ?? nothing} dir=${wiki.direction}><label><input type="checkbox" .checked=${links} @change=${change}><span>${wiki.msg('wiki-homepage-link-choice')}</span></label>${
      failed ? html`<p role="alert">${wiki.msg('wiki-homepage-link-choice-failed')}</p>` : nothing
    }</div>`;
  }
}

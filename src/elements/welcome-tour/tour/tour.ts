/** The tour while it runs: a frame around a module, and words beside it. Loaded when somebody begins it. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {languageChain} from '../../../controllers/language-chain.js';
import {chosenText, type LocalText} from '../../../domain/local-text.js';
import {
  fewestStops,
  isKnownStop,
  openStops,
  type TourStop,
  tourStops,
  type TourStopSettings,
} from '../../../domain/tour.js';
import {Floating, onEscape} from '../../../styles/floating.js';
import {icon} from '../../../styles/icons.js';
import {iconClose} from '../../../styles/icons/close.generated.js';
import {localTextTemplate} from '../../../styles/local-text-template.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import {messages, type MessageKey} from '../i18n/tour/messages.generated.js';
import {Follow} from './follow.js';
import {targetOf, titleOf} from './targets.js';
import {tourStyles} from './tour-styles.js';

export const catalogs = [messages];
export const styles = tourStyles;

type TourWiki = Pick<
  HomepageController<FirstKey | MessageKey>,
  'msg' | 'tag' | 'direction' | 'language'
>;

export interface TourScene {
  readonly steps: readonly TourStopSettings[];
  readonly end: (finished: boolean) => void;
  /** The page has nothing to point at. */
  readonly vain: () => void;
}

export class Tour {
  private stops: readonly TourStop[] | undefined;
  private at = 0;
  private languages: readonly string[] = [];
  private readonly follow: Follow;
  private readonly host: LitElement;
  private readonly wiki: TourWiki;

  constructor(host: LitElement, wiki: TourWiki) {
    this.host = host;
    this.wiki = wiki;
    this.follow = new Follow(host, () => wiki.direction);
    new Floating(host);
  }

  /** What is drawn while the tour runs; `close` when it does no more. */
  picture(scene: TourScene): unknown {
    this.stops ??= this.begin(scene);
    const {stops, at} = this;
    const stop = stops[at];
    if (!stop || stops.length < fewestStops) {
      this.close();
      queueMicrotask(scene.vain);
      return nothing;
    }
    this.follow.show(targetOf(this.host, stop.module));
    return this.bubble(scene, stop, at, stops.length);
  }

  close(): void {
    this.follow.stop();
    this.stops = undefined;
    this.at = 0;
  }

  private begin({steps}: TourScene): readonly TourStop[] {
    const {host, wiki} = this;
    this.languages = [wiki.language];
    void languageChain(wiki.language).then((languages) => {
      this.languages = languages;
      host.requestUpdate();
    });
    return openStops(tourStops(steps), (module) => targetOf(host, module) !== null);
  }

  private async go(at: number): Promise<void> {
    const {host} = this;
    this.at = at;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>('#stop')?.focus({preventScroll: true});
  }

  private own(text: LocalText): TemplateResult {
    return localTextTemplate(chosenText(text, this.languages));
  }

  private words({module, title, text}: TourStop) {
    const {wiki, host} = this;
    const known = isKnownStop(module) ? module : null;
    return {
      title: title
        ? this.own(title)
        : known
          ? wiki.msg(`wiki-welcome-tour-${known}-title`)
          : html`<bdi>${titleOf(targetOf(host, module))}</bdi>`,
      text: text ? this.own(text) : known ? wiki.msg(`wiki-welcome-tour-${known}`) : nothing,
    };
  }

  private bubble(scene: TourScene, stop: TourStop, at: number, count: number): TemplateResult {
    const {wiki} = this;
    const {title, text} = this.words(stop);
    const last = at === count - 1;
    const end = (finished: boolean) => {
      this.close();
      scene.end(finished);
    };
    const label = wiki.msg('wiki-welcome-tour-close');
    return html`<div class="panel tour" popover="manual" @keydown=${onEscape(() => end(false))}><div class="ring" part="ring"></div><div class="spot"><div
      class="bubble" part="bubble" role="dialog" aria-labelledby="stop" aria-describedby="stop-text" lang=${wiki.tag ?? nothing} dir=${wiki.direction}><div class="bubble-head"><h3 id="stop" tabindex="-1" ?autofocus=${at === 0}>${title}</h3><button class="bare" type="button" aria-label=${label} title=${label} @click=${() => end(false)}>${icon(iconClose)}</button></div><p id="stop-text">${text}</p><div class="bubble-foot"><span class="meta">${wiki.msg('wiki-welcome-tour-step', at + 1, count)}</span>${
        at > 0
          ? html`<button type="button" @click=${() => void this.go(at - 1)}>${wiki.msg('wiki-welcome-tour-back')}</button>`
          : nothing
      }<button class="primary" type="button" @click=${() => (last ? end(true) : void this.go(at + 1))}>${
        last ? wiki.msg('wiki-welcome-tour-done') : wiki.msg('wiki-welcome-tour-next')
      }</button></div></div></div></div>`;
  }
}

export const createTour = (host: LitElement, wiki: TourWiki): Tour => new Tour(host, wiki);

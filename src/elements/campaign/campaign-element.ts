import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {WidgetStatus} from '../../controllers/resource.js';
import {address} from '../../styles/address.js';
import {headingRank} from '../../styles/card-template.js';
import {icon} from '../../styles/icons.js';
import {iconChart} from '../../styles/icons/chart.generated.js';
import {iconCheck} from '../../styles/icons/check.generated.js';
import {iconLightbulb} from '../../styles/icons/lightbulb.generated.js';
import {iconUserMentor} from '../../styles/icons/user-mentor.generated.js';
import {localTextTemplate} from '../../styles/local-text-template.js';
import {type CampaignData, type CampaignPlan, loadCampaign} from './campaign-data.js';
import {campaignStyles} from './campaign-styles.js';
import {messages} from './i18n/messages.generated.js';

const usual = [
  ['tasks', iconLightbulb],
  ['people', iconUserMentor],
  ['impact', iconChart],
] as const;

/**
 * What people read who are invited to sign up by a campaign of the wiki: words, what an account is good for, a picture or a
 * video.
 *
 * Takes no space while it is not known whether there is a campaign. People with an account see nothing of it. A video plays
 * when somebody starts it, and never by itself.
 *
 * @tag wiki-campaign
 * @summary The words of a campaign on the page for signing up.
 * @slot - Shown while the script has not arrived, and to readers without JavaScript; never afterwards.
 * @csspart card - The box.
 * @csspart picture - The picture.
 * @csspart video - The video.
 * @csspart title - The heading.
 * @csspart benefits - The list.
 * @csspart header - The line of the title; this card has none.
 * @csspart actions - What stands at its end; this card has none.
 * @csspart footer - The part below the hairline; this card has none.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiCampaignElement extends LitElement {
  static override styles = campaignStyles;

  private readonly wiki = new HomepageController(this, {messages, module: 'campaign'});
  private readonly loaded = this.wiki.load({
    given: (): CampaignData | null | undefined => this.data,
    args: () =>
      [JSON.stringify(this.plan.config.campaigns), this.campaign, this.wiki.language] as const,
    run: (adapter, _args, options) => loadCampaign(adapter, this.plan, options),
  });

  /** The configuration, for a widget outside any provider. */
  @property({attribute: false}) config?: HomepageConfig | undefined;

  /** The wiki to ask, for a widget outside any provider. */
  @property({attribute: false}) adapter?: Adapter | undefined;

  /** What is shown, where it is known already: nothing is asked for then. */
  @property({attribute: false}) data?: CampaignData | undefined;

  /** Id of a campaign of the configuration. Default: the one through which the reader came. */
  @property() campaign?: string | undefined;

  /** Rank of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** What is shown at the moment. Read-only. */
  @property({reflect: true}) status: WidgetStatus = 'pending';

  /** With a picture, a video, or words alone. Read-only. */
  @property({reflect: true}) variant?: 'picture' | 'video' | 'words' | undefined;

  /** Addresses from which nothing came. */
  private readonly broken = new Set<string>();

  protected override willUpdate(): void {
    const {status, value} = this.loaded;
    this.status = status;
    const {video, picture} = this.media(value);
    const kind = video ? 'video' : picture ? 'picture' : 'words';
    this.variant = status === 'ready' && value ? kind : undefined;
  }

  /** Asks the wiki again, past every cache. */
  async refresh(): Promise<void> {
    await this.loaded.reload();
  }

  private get plan(): CampaignPlan {
    const {campaign, wiki} = this;
    return {config: wiki.config ?? defaultConfig, campaign, language: wiki.language};
  }

  private media(value: CampaignData | null | undefined) {
    const arrives = (url: string | null = null) => (url && !this.broken.has(url) ? url : null);
    return {video: arrives(value?.videoUrl), picture: arrives(value?.pictureUrl)};
  }

  /** What does not arrive leaves no empty box behind: the words stand alone then, or the picture for the video. */
  private readonly onBroken = (url: string) => (): void => {
    this.broken.add(url);
    this.requestUpdate();
  };

  private renderMedia(value: CampaignData) {
    const {video, picture} = this.media(value);
    if (video)
      return html`<video part="video" controls playsinline preload="none" src=${video} poster=${picture ?? nothing} aria-label=${value.title.text} @error=${this.onBroken(video)}></video>`;
    return picture
      ? html`<img part="picture" src=${picture} alt="" decoding="async" @error=${this.onBroken(picture)}>`
      : nothing;
  }

  private renderBenefits({benefits}: CampaignData) {
    const {wiki} = this;
    const items = benefits
      ? benefits
          .filter(({text}) => text)
          .map((text) => [iconCheck, localTextTemplate(text)] as const)
      : usual.map(([name, sign]) => [sign, wiki.msg(`wiki-campaign-${name}`)] as const);
    return items.length
      ? html`<ul part="benefits">${items.map(([sign, text]) => html`<li>${icon(sign)}<span>${text}</span></li>`)}</ul>`
      : nothing;
  }

  protected override render(): unknown {
    const {wiki, headingLevel, status, variant} = this;
    const {value} = this.loaded;
    if (status !== 'ready' || !value) return nothing;
    const {title, body, signUpUrl} = value;
    return html`<section class="card ${variant ?? ''}" part="card" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${this.renderMedia(
      value,
    )}<div class="words"><h2 id="title" part="title" aria-level=${headingRank(headingLevel)}>${localTextTemplate(title)}</h2>${
      body.text ? html`<p>${localTextTemplate(body)}</p>` : nothing
    }${this.renderBenefits(value)}${
      signUpUrl
        ? html`<a class="button primary" href=${address(signUpUrl)}>${wiki.msg('wiki-campaign-sign-up')}</a>`
        : nothing
    }</div></section>`;
  }
}

import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {cardTemplate} from '../../styles/card-template.js';

/**
 * The frame of the homepage's modules, for content of one's own. Works without a provider.
 *
 * @tag wiki-card
 * @summary A titled box with actions and a footer.
 * @slot - The content.
 * @slot heading - The title, where it is more than text. Wins over the `heading` attribute.
 * @slot actions - Buttons or a short note at the end of the header.
 * @slot footer - Links below a hairline; without them there is no hairline.
 * @csspart card - The box.
 * @csspart header - The line with title and actions.
 * @csspart title - The heading.
 * @csspart actions - What stands at the end of the header.
 * @csspart footer - The part below the hairline.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiCardElement extends LitElement {
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      .foot:has(> [hidden]) { display: none; }
    `,
  ];

  /** The title. */
  @property() heading = '';

  /** Rank of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  private readonly onSlotChange = () => {
    this.requestUpdate();
  };

  /** A server draws without children at hand. */
  private get hasFooter(): boolean {
    return this.isConnected && Array.from(this.children).some((child) => child.slot === 'footer');
  }

  protected override render() {
    return cardTemplate({
      heading: html`<slot name="heading">${this.heading}</slot>`,
      headingLevel: this.headingLevel,
      actions: html`<slot name="actions"></slot>`,
      body: html`<slot></slot>`,
      footer: html`<slot name="footer" ?hidden=${!this.hasFooter} @slotchange=${this.onSlotChange}></slot>`,
    });
  }
}

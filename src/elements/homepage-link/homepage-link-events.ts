/** The reader turned the links to the homepage on or off. It is stored in the background, and holds here at once. */
export class HomepageLinksChosenEvent extends Event {
  /** They want the links. */
  readonly links: boolean;

  constructor(links: boolean) {
    super('wiki-homepage-links-chosen', {bubbles: true, composed: true});
    this.links = links;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-homepage-links-chosen': HomepageLinksChosenEvent;
  }
  interface DocumentEventMap {
    'wiki-homepage-links-chosen': HomepageLinksChosenEvent;
  }
}

/** The person turned the help panel off, on all pages; `WikiHelpPanelElement.enable()` turns it on again. */
export class HelpPanelOffEvent extends Event {
  constructor() {
    super('wiki-help-panel-off', {bubbles: true, composed: true});
  }
}

/** The person turned the help panel on again. */
export class HelpPanelOnEvent extends Event {
  constructor() {
    super('wiki-help-panel-on', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-help-panel-off': HelpPanelOffEvent;
    'wiki-help-panel-on': HelpPanelOnEvent;
  }
}

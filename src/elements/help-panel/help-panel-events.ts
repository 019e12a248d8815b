/** The person turned the help panel off, on all pages; `WikiHelpPanelElement.enable()` turns it on again. */
export class HelpPanelOffEvent extends Event {
  static readonly type = 'wiki-help-panel-off';

  constructor() {
    super(HelpPanelOffEvent.type, {bubbles: true, composed: true});
  }
}

/** The person turned the help panel on again. */
export class HelpPanelOnEvent extends Event {
  static readonly type = 'wiki-help-panel-on';

  constructor() {
    super(HelpPanelOnEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wiki-help-panel-off': HelpPanelOffEvent;
    'wiki-help-panel-on': HelpPanelOnEvent;
  }
}

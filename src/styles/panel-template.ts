/**
 * A floating panel, as a template that is drawn while it is open: at the block and inline end of a wide page, which stays
 * usable, and a sheet over a narrow one (visual rules, section 8). Use it in any shadow tree that has `panelStyles` and `sheetStyles`:
 *
 * ```ts
 * private readonly page = new NarrowPage(this);
 * private readonly floating = new Floating(this);
 * this.open ? panelTemplate({wiki, sheet: this.page.narrow, heading, closeLabel, onClose, body, footer}) : nothing
 * ```
 *
 * Focus: with `takesFocus` the heading gets it, for a panel that a person opened; one that opens by itself leaves the focus
 * where it is. When it closes with the focus inside, the focus goes back.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {type FloatingPanel, floatingPanel, panelContent} from './floating-panel.js';
import {modal} from './modal.js';

export interface PanelOrSheet extends FloatingPanel {
  /** The page is narrow: `NarrowPage`. A sheet takes the focus in any case. */
  readonly sheet: boolean;
  /** Of the sheet in the page's address: see `dialogTemplate`. Default: it has none. */
  readonly name?: string;
}

export function panelTemplate(panel: PanelOrSheet): TemplateResult {
  const {wiki, sheet, onClose, name} = panel;
  if (!sheet) return floatingPanel(panel);
  const content = panelContent({...panel, takesFocus: true});
  return html`<dialog class="panel sheet" part="panel" aria-labelledby="panel-title" lang=${wiki.tag ?? nothing} dir=${wiki.direction} ${modal(onClose, name)}>${content}</dialog>`;
}

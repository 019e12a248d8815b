/** A widget as small as can be that has the ask dialog: a button, and what the adapter says of the mentor. */
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import {HomepageController} from '../../src/controllers/homepage-controller.js';
import {type AskDialog, loadAskDialog} from '../../src/dialogs/ask/ask-dialog.js';
import {type AskRequest, menteesRecipient} from '../../src/dialogs/ask/ask-request.js';
import {baseStyles} from '../../src/styles/base.js';

export class AskerElement extends LitElement {
  static override styles = [baseStyles];

  private readonly wiki = new HomepageController(this, {messages: {en: {}, load: {}}});

  @property({attribute: false}) adapter?: Adapter | undefined;
  @property({attribute: false}) dialog?: AskDialog;

  /** Opens the dialog for the adapter's reader and their mentor. */
  async ask(change: Partial<AskRequest> = {}): Promise<void> {
    const {adapter} = this.wiki;
    const user = await adapter?.user?.facts();
    const mentorship = await adapter?.mentorship?.mentorship({listPage: '', assign: true});
    const recipient = mentorship && menteesRecipient(mentorship);
    if (!user || !recipient) throw new Error('There is nobody to ask.');
    this.dialog ??= await loadAskDialog(this, this.wiki);
    this.dialog.open({user, recipient, ...change});
    await this.updateComplete;
  }

  protected override render() {
    return html`<button type="button">Ask</button>${this.dialog?.render() ?? nothing}`;
  }
}

if (!customElements.get('test-asker')) customElements.define('test-asker', AskerElement);

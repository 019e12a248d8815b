/** A widget as small as can be that has the ask dialog: a button, and what the adapter says of the mentor. */
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Adapter} from '../../src/adapters/adapter.js';
import {createMemoryAdapter, findScenario} from '../../src/adapters/memory/index.js';
import type {MemoryAdapter, MemoryAdapterOptions} from '../../src/adapters/memory/index.js';
import {HomepageController} from '../../src/controllers/homepage-controller.js';
import {type AskDialog, loadAskDialog} from '../../src/dialogs/ask/ask-dialog.js';
import type {AskRequest} from '../../src/dialogs/ask/ask-request.js';
import type {UserFacts} from '../../src/domain/model.js';
import {baseStyles} from '../../src/styles/base.js';
import {mount, type MountOptions, now} from './mount.js';

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
    const {mentor: own, effectiveMentor: mentor} = mentorship ?? {};
    if (!user || !mentor) throw new Error('There is nobody to ask.');
    const standsInFor = own?.away ? own : null;
    this.dialog ??= await loadAskDialog(this, this.wiki);
    this.dialog.open({user, recipient: {kind: 'mentor', mentor, standsInFor}, ...change});
    await this.updateComplete;
  }

  protected override render() {
    return html`<button type="button">Ask</button>${this.dialog?.render() ?? nothing}`;
  }
}

if (!customElements.get('test-asker')) customElements.define('test-asker', AskerElement);

let wikis = 0;

/** A wiki of its own: test files that run at once share what the browser keeps. */
export const ownWiki = (): string => `memory:${performance.timeOrigin}-${++wikis}`;

export function memoryWiki(scenario = 'full', options: MemoryAdapterOptions = {}): MemoryAdapter {
  const found = findScenario(scenario);
  if (!found) throw new Error(`No scenario ${scenario}`);
  const adapter = createMemoryAdapter(found, {now: () => now, ...options});
  return Object.defineProperty(adapter, 'wiki', {value: ownWiki()});
}

/** The same wiki, read by somebody else. */
export const readBy = (adapter: Adapter, change: Partial<UserFacts>): Adapter => ({
  ...adapter,
  user: {facts: async () => ({...(await adapter.user!.facts()), ...change})},
});

/** What people do in the dialog and see of it. */
export class Asking {
  readonly element: AskerElement;

  constructor(element: AskerElement) {
    this.element = element;
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  input(selector: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(selector)!;
  }

  /** All of the dialog, or what of it `selector` names, in the order it is read. */
  text(selector = 'dialog'): string {
    return (this.find(selector)?.textContent ?? '')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  get field(): HTMLTextAreaElement {
    return this.root.querySelector('textarea')!;
  }

  get open(): boolean {
    return this.find('dialog')?.matches(':modal') ?? false;
  }

  get buttons(): readonly string[] {
    return [...this.root.querySelectorAll('.dialog-foot button')].map((button) =>
      (button.textContent ?? '').trim(),
    );
  }

  button(label: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll<HTMLButtonElement>('dialog button')].find(
      (button) => (button.textContent ?? '').trim() === label || button.ariaLabel === label,
    );
    if (!found) throw new Error(`No button "${label}" among: ${this.buttons.join(', ')}`);
    return found;
  }

  async write(text: string): Promise<void> {
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    this.button(label).click();
    await this.element.updateComplete;
  }

  /** Waits for something to show. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition())
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        const all = {subtree: true, childList: true, attributes: true, characterData: true};
        observer.observe(this.root, all);
      });
  }

  /** Writes, sends, and waits for what comes of it. */
  async send(text = 'Is a local newspaper a good source?'): Promise<void> {
    if (text) await this.write(text);
    await this.press('Send question');
    await this.outcome();
  }

  outcome(): Promise<void> {
    return this.until(
      () => !this.find('[aria-disabled]') && !!this.find('[role=alert], .ask-sent'),
    );
  }

  /** As when the page is left. */
  leave(): void {
    this.element.closest('wiki-homepage-provider')?.remove();
  }
}

export async function startAsking(
  adapter: Adapter = memoryWiki(),
  change: Partial<AskRequest> = {},
  {ready = '.ask-box a', ...options}: MountOptions & {readonly ready?: string} = {},
): Promise<Asking> {
  const element = await mount<AskerElement>(html`<test-asker></test-asker>`, {adapter, ...options});
  const asking = new Asking(element);
  await element.ask(change);
  await asking.until(() => asking.open && !!asking.find(ready));
  return asking;
}

/** What happens to elements, as words: the same whether Lit is whole or as the bundles have it. Runs in a browser. */
import {AsyncDirective} from 'lit/async-directive.js';
import {css, type CSSResultGroup, html, LitElement, noChange, nothing, svg} from 'lit';
import {property, state} from 'lit/decorators.js';
import {directive, type ElementPart} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

const log: string[] = [];

const said = directive(
  class extends AsyncDirective {
    render(word: string): unknown {
      return word;
    }

    override update({element}: ElementPart, [word]: [string]): unknown {
      log.push(`${word} at ${element.localName}`);
      return noChange;
    }

    protected override disconnected(): void {
      log.push('directive disconnected');
    }

    protected override reconnected(): void {
      log.push('directive reconnected');
    }
  },
);

const base = css`
  p {
    margin: ${1}px;
  }
`;
const shade = css`
  ${base}
  b {
    color: rgb(1, 2, 3);
  }
`;

class BaseElement extends LitElement {
  static override styles: CSSResultGroup = shade;
  @property() name = 'none';
  @property({type: Number, attribute: 'how-many'}) count = 0;
  @property({type: Boolean, reflect: true}) open = false;
  @property({reflect: true}) mood: string | undefined;
  @property({attribute: false}) model: readonly string[] = [];
  @property({converter: {fromAttribute: (text) => `<${text ?? ''}>`}}) quoted = '';
  @state() private turned = 0;

  constructor() {
    super();
    this.addController({
      hostConnected: () => void log.push('connected'),
      hostDisconnected: () => void log.push('disconnected'),
      hostUpdate: () => void log.push('update'),
      hostUpdated: () => void log.push('updated'),
    });
  }

  override willUpdate(changed: Map<string, unknown>): void {
    log.push([...changed].map(([key, old]) => `${key} was ${String(old)}`).join());
  }

  override firstUpdated(): void {
    log.push('first');
  }

  private readonly turn = () => {
    this.turned++;
  };

  override render(): unknown {
    const {count, model, open} = this;
    return html`<p class="a ${this.name} b ${count}" title=${open ? 'yes' : nothing} ?hidden=${!open}>
        ${this.name}, ${count}, ${null}${undefined}${this.quoted}
        <b @click=${open ? this.turn : nothing}>${this.turned}</b>
      </p>
      <input .value=${live(this.name)} /><textarea .value=${this.name}></textarea>
      ${count > 1 ? html`<i>many</i>` : count === 1 ? 'one' : nothing}
      <ul ${said('hello')}>
        ${model.map((text) => html`<li>${text}</li>`)}
      </ul>
      <ol>
        ${repeat(
          model,
          (text) => text,
          (text) => html`<li>${text}</li>`,
        )}
      </ol>
      <svg viewBox="0 0 ${count} 1">
        ${svg`<title>${this.name}</title><path d=${`M${count}`}></path>`}
      </svg>
      <a href=${nothing} data-a="${count}${open}" .ariaLabel=${this.name} ?inert=${count > 1}
        >${open ? svg`<b></b>` : [1, [2, html`<s></s>`]]}</a
      >
      ${document.createElement('hr')}${count === 3 ? noChange : this.mood}`;
  }
}

class DerivedElement extends BaseElement {
  static override styles: CSSResultGroup = [base, [shade, base]];
  static override properties = {more: {type: Number}};
  declare more: number;

  override render(): unknown {
    return html`${super.render()}<em>${this.more}</em>`;
  }
}

customElements.define('story-base', BaseElement);
customElements.define('story-derived', DerivedElement);

function look(element: LitElement): void {
  const {shadowRoot, attributes} = element;
  const rules = shadowRoot?.adoptedStyleSheets.map(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText).join(' '),
  );
  const fields = [...(shadowRoot?.querySelectorAll('input,textarea') ?? [])];
  log.push(
    [...attributes].map(({name, value}) => `${name}=${value}`).join(),
    shadowRoot?.innerHTML.replace(/<!-{2}.*?-->/g, '') ?? '',
    fields.map((field) => ('value' in field ? String(field.value) : '')).join(),
    rules?.join(' | ') ?? '',
  );
}

async function tell(tag: string): Promise<void> {
  document.body.innerHTML = `<${tag} name="Ann" how-many="2" more="7" quoted="q"></${tag}>`;
  const [element] = document.body.children;
  if (!(element instanceof BaseElement)) return;
  const settle = async () => {
    await element.updateComplete;
    look(element);
  };
  await settle();
  Object.assign(element, {open: true, model: ['x', 'y', 'z'], mood: 'good', count: 1});
  await settle();
  element.shadowRoot?.querySelector('b')?.click();
  element.model = ['z', 'x'];
  await settle();
  Object.assign(element, {count: 3, mood: undefined});
  element.removeAttribute('name');
  element.toggleAttribute('open');
  await settle();
  element.shadowRoot?.querySelector('b')?.click();
  element.remove();
  document.body.append(element);
  element.requestUpdate();
  await settle();
}

export async function story(): Promise<readonly string[]> {
  await tell('story-base');
  await tell('story-derived');
  return log;
}

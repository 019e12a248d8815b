/** Texts that a wiki wrote itself: plain words as they are, its own markup as the wiki's parser shows it, sanitised. */
import type {LitElement} from 'lit';
import type {Adapter} from '../../../adapters/adapter.js';

/** Links, bold and italics, tags, templates. */
const markup = /\[\[|\[https?:|''|<[a-z]|\{\{/i;

export class WikiTexts {
  /** What is shown, by text. */
  private readonly known = new Map<string, unknown>();

  private readonly host: LitElement;
  private readonly adapter: () => Adapter | undefined;

  constructor(host: LitElement, adapter: () => Adapter | undefined) {
    this.host = host;
    this.adapter = adapter;
  }

  /** May be called while rendering: until the wiki has answered, and where it does not, the words as they were written. */
  shown(text: string): unknown {
    if (!markup.test(text)) return text;
    if (!this.known.has(text)) void this.parse(text);
    return this.known.get(text) ?? text;
  }

  private async parse(text: string): Promise<void> {
    this.known.set(text, undefined);
    const {help, wiki: baseUrl} = this.adapter() ?? {};
    if (!help) return;
    try {
      const [parsed, {wikiHtml}] = await Promise.all([
        help.parse(text),
        import('../../../controllers/wiki-html.js'),
      ]);
      this.known.set(text, wikiHtml(parsed, {baseUrl}));
      this.host.requestUpdate();
    } catch {
      // The words have to do.
    }
  }
}

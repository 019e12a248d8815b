/** Topics as buttons that stay pressed. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {beginning, type NamedTopic} from '../../../domain/tasks/topic-groups.js';
import {icon} from '../../../styles/icons.js';
import {iconCheck} from '../../../styles/icons/check.generated.js';
import type {FilterWiki} from '../filter-host.js';

export class TopicPicks {
  readonly chosen: Set<string>;
  /** Those that were chosen at any time: a button that was pressed stays where it is. */
  private readonly touched: Set<string>;
  private readonly unfolded = new Set<string>();
  private readonly host: LitElement;
  private readonly onChange: () => void;

  constructor(host: LitElement, chosen: readonly string[], onChange: () => void = () => undefined) {
    this.host = host;
    this.onChange = onChange;
    this.chosen = new Set(chosen);
    this.touched = new Set(chosen);
  }

  /** Chooses all of these, or none of them. */
  set(ids: readonly string[], on: boolean): void {
    for (const id of ids)
      if (on) {
        this.chosen.add(id);
        this.touched.add(id);
      } else this.chosen.delete(id);
    this.onChange();
    this.host.requestUpdate();
  }

  /**
   * @param list names the list: which one is shown in full is kept by it.
   * @param label id of its heading.
   */
  chips(
    wiki: FilterWiki,
    list: string,
    label: string,
    topics: readonly NamedTopic[],
  ): TemplateResult {
    const shown = this.unfolded.has(list) ? topics : beginning(topics, this.touched);
    const rest = topics.length - shown.length;
    const unfold = ({currentTarget}: Event) => void this.unfold(list, topics, shown, currentTarget);
    return html`<div class="chips" role="group" aria-labelledby=${label}>${shown.map((topic) =>
      this.chip(topic),
    )}${
      rest
        ? html`<button class="all" type="button" @click=${unfold}>${wiki.msg('wiki-suggested-edits-more', rest)}</button>`
        : nothing
    }</div>`;
  }

  private chip({id, name}: NamedTopic): TemplateResult {
    const on = this.chosen.has(id);
    return html`<button class="chip" type="button" aria-pressed=${on} @click=${() => this.set([id], !on)}>${on ? icon(iconCheck) : nothing}<bdi>${name}</bdi></button>`;
  }

  /** The button is gone afterwards: the first topic that it brought gets the focus. */
  private async unfold(
    list: string,
    topics: readonly NamedTopic[],
    shown: readonly NamedTopic[],
    button: EventTarget | null,
  ): Promise<void> {
    const row = button instanceof Element ? button.parentElement : null;
    const first = topics.findIndex((topic) => !shown.includes(topic));
    this.unfolded.add(list);
    this.host.requestUpdate();
    await this.host.updateComplete;
    row?.querySelectorAll<HTMLElement>('.chip')[first]?.focus();
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Step} from '../../../domain/layout/progression.js';
import {whenSeen} from '../../../platform/when-seen.js';
import type {OwnPage} from './own-page.js';

type Marked = Pick<OwnPage, 'steps' | 'seen' | 'choose' | 'note' | 'wiki' | 'nameOf' | 'focus'>;

/** Which modules are new for the reader: each says so on one view of the page, and asks whether the old one is to stay. */
export class Marks {
  private readonly page: Marked;
  /** What was seen on earlier views; undefined before the first mark is drawn. */
  private before: readonly string[] | undefined;
  /** Steps that were refused on this view. */
  private readonly refused = new Set<string>();
  private readonly watched = new Set<string>();

  constructor(page: Marked) {
    this.page = page;
  }

  /** From now on they are for somebody else. */
  forget(): void {
    this.before = undefined;
    this.refused.clear();
    this.watched.clear();
  }

  /** Above the module of that name. */
  template(name: string): TemplateResult | typeof nothing {
    const {taken, refused} = this.page.steps;
    const step = taken.find(({to}) => to === name);
    const before = (this.before ??= this.page.seen.seen);
    if (step && !before.includes(step.id)) return this.fresh(step);
    const kept = refused.find(({from, id}) => from === name && this.refused.has(id));
    return kept ? this.kept(kept) : nothing;
  }

  private fresh(step: Step): TemplateResult {
    const {wiki} = this.page;
    const old = this.page.nameOf(step.from);
    const keep = step.keepOld
      ? html`<button class="quiet" type="button" @click=${() => this.choose(step, true)}>${wiki.msg('wiki-homepage-keep', old)}</button>`
      : nothing;
    return html`<div class="mark" part="new" data-step=${step.id} ${ref((element) => this.watch(element, step))}><strong>${wiki.msg('wiki-homepage-new')}</strong><span>${wiki.msg('wiki-homepage-instead', old)}</span>${keep}</div>`;
  }

  private kept(step: Step): TemplateResult {
    const {wiki} = this.page;
    const [old, fresh] = [this.page.nameOf(step.from), this.page.nameOf(step.to)];
    return html`<div class="mark" part="new" data-step=${step.id}><span role="status">${wiki.msg('wiki-homepage-kept', old)}</span><button class="quiet" type="button" @click=${() => this.choose(step, false)}>${wiki.msg('wiki-homepage-take', fresh)}</button></div>`;
  }

  private choose(step: Step, keeps: boolean): void {
    this.refused.add(step.id);
    this.page.choose(step, keeps);
    void this.page.focus(`[data-step='${step.id}'] button`);
  }

  private watch(element: Element | undefined, step: Step): void {
    if (!element || this.watched.has(step.id)) return;
    this.watched.add(step.id);
    whenSeen(element, () => this.page.note(step));
  }
}

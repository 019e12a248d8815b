import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import {asAdapterError} from '../../../controllers/resource.js';
import {failureText} from '../../../controllers/failure-text.js';
import type {Mentor} from '../../../domain/mentorship-model.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {who} from '../mentor-templates.js';
import {type MentorshipScene, person} from '../mentorship-scene.js';
import {alarm} from './dialog-parts.js';

/** The other mentors, asked for when they are wanted. */
export class ChooseDialog {
  /** Undefined while they are on their way. */
  private mentors: readonly Mentor[] | undefined;
  private error: AdapterError | undefined;
  private loading = false;
  private readonly host: ReactiveControllerHost;
  private readonly ask: () => Promise<readonly Mentor[]>;

  constructor(host: ReactiveControllerHost, ask: () => Promise<readonly Mentor[]>) {
    this.host = host;
    this.ask = ask;
  }

  /** False when it is known that there is nobody else. The list is asked for, so that it is there when it is wanted. */
  possible(own: Mentor | null): boolean {
    if (!this.mentors && !this.error) void this.load();
    return this.others(own)?.length !== 0;
  }

  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.error = undefined;
    try {
      this.mentors = await this.ask();
    } catch (error) {
      this.error = asAdapterError(error);
    }
    this.loading = false;
    this.host.requestUpdate();
  }

  /** Everybody but the reader's own mentor; undefined while that is not known. */
  private others(own: Mentor | null): readonly Mentor[] | undefined {
    return this.mentors?.filter(({id, name}) =>
      own?.id === null ? name !== own.name : id !== own?.id,
    );
  }

  private row(scene: MentorshipScene, mentor: Mentor): TemplateResult {
    const {wiki, busy, act} = scene;
    const choose = () => act.change({change: 'mentor', mentor: {id: mentor.id, name: mentor.name}});
    const words = mentor.introduction?.trim();
    const name = html`<b class="name"><bdi>${mentor.name}</bdi></b>`;
    const label = wiki.msg('wiki-mentorship-choose-this', person(mentor));
    return html`<li>${who(scene, mentor, name)}<button class="progressive" type="button" aria-label=${label} aria-disabled=${busy} @click=${choose}>${wiki.msg('wiki-mentorship-choose-button')}</button>${
      words ? html`<blockquote dir="auto">${words}</blockquote>` : nothing
    }</li>`;
  }

  private list(scene: MentorshipScene): unknown {
    const {wiki} = scene;
    const others = this.others(scene.mentorship.mentor);
    if (this.error)
      return html`<p role="alert">${failureText(wiki, this.error)} <button class="plain" type="button" @click=${this.again}>${wiki.msg('wiki-common-retry')}</button></p>`;
    if (!others) return html`<p role="status">${wiki.msg('wiki-mentorship-choose-pending')}</p>`;
    return others.length
      ? html`<ul class="mentors">${others.map((mentor) => this.row(scene, mentor))}</ul>`
      : html`<p>${wiki.msg('wiki-mentorship-choose-none')}</p>`;
  }

  private readonly again = (): void => {
    void this.load();
    this.host.requestUpdate();
  };

  render(scene: MentorshipScene, error: AdapterError | undefined): TemplateResult {
    const {wiki, act} = scene;
    this.possible(scene.mentorship.mentor);
    return dialogTemplate({
      wiki,
      heading: wiki.msg('wiki-mentorship-choose-title'),
      name: 'mentor-choose',
      closeLabel: wiki.msg('wiki-mentorship-close'),
      onClose: act.close,
      body: html`${alarm(wiki, error)}<p>${wiki.msg('wiki-mentorship-choose')}</p>${this.list(scene)}`,
    });
  }
}

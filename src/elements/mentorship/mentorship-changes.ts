import type {LitElement} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {rulesOf} from '../../config/mentorship-rules.js';
import {defaultConfig} from '../../config/resolve-config.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {asAdapterError} from '../../controllers/resource.js';
import type {TabNews} from '../../controllers/tab-news.js';
import {factsOf} from '../../domain/condition-facts.js';
import type {Mentorship, MentorshipChange} from '../../domain/mentorship-model.js';
import {assigns} from '../../domain/mentorship/who-sees-what.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {MentorshipData} from './mentorship-data.js';
import {MentorshipChangeEvent} from './mentorship-events.js';
import {person} from './mentorship-scene.js';

/** What the reader changes in their mentorship: one thing at a time, told to everybody who shows it. */
export class MentorshipChanges {
  /** A change is on its way. */
  busy = false;
  /** Why the last one did not work. */
  error: AdapterError | undefined;
  /** What became of it, for those who do not see the card. */
  said = '';
  /** Called when something has changed. */
  onDone: () => void = () => undefined;
  private changed: Mentorship | undefined;

  private readonly host: LitElement;
  private readonly wiki: HomepageController<MessageKey>;
  private readonly news: TabNews;

  constructor(host: LitElement, wiki: HomepageController<MessageKey>, news: TabNews) {
    this.host = host;
    this.wiki = wiki;
    this.news = news;
  }

  /** What was loaded, with what was changed since. */
  appliedTo(data: MentorshipData): MentorshipData {
    return this.changed ? {...data, mentorship: this.changed} : data;
  }

  /** What is loaded now includes the changes. */
  forget(): void {
    this.changed = undefined;
    this.host.requestUpdate();
  }

  /** Never rejects: the outcome is drawn. */
  async make(change: MentorshipChange, {user, roles}: MentorshipData): Promise<void> {
    const {wiki, host} = this;
    const source = wiki.adapter?.mentorship;
    if (this.busy || !source) return;
    const {listPage} = (wiki.config ?? defaultConfig).mentorship;
    const assign = assigns(
      rulesOf(wiki.config ?? defaultConfig),
      factsOf(user, wiki.now(), {roles}),
    );
    this.busy = true;
    this.error = undefined;
    host.requestUpdate();
    try {
      const mentorship = await source.change(change, {listPage, assign});
      this.busy = false;
      this.accept(change, mentorship);
    } catch (error) {
      this.busy = false;
      this.error = asAdapterError(error);
    }
    host.requestUpdate();
  }

  private accept({change}: MentorshipChange, mentorship: Mentorship): void {
    const {wiki, host} = this;
    const {mentor} = mentorship;
    this.changed = mentorship;
    this.said =
      change === 'opt-out' || change === 'graduate'
        ? wiki.msg('wiki-mentorship-left')
        : mentor
          ? wiki.msg('wiki-mentorship-now', person(mentor))
          : wiki.msg('wiki-mentorship-unavailable-title');
    this.onDone();
    host.dispatchEvent(new MentorshipChangeEvent(change, mentorship));
    this.news.announce();
    void this.keepFocus();
  }

  /** The button that was pressed may be gone: the mentor, or whatever can be used first, has to do. */
  private async keepFocus(): Promise<void> {
    const {host} = this;
    const pressed = host.shadowRoot?.activeElement;
    host.requestUpdate();
    await host.updateComplete;
    if (!pressed || pressed.isConnected) return;
    const next =
      host.shadowRoot?.querySelector('a.name') ?? host.shadowRoot?.querySelector('button, a[href]');
    if (next instanceof HTMLElement) next.focus();
  }
}

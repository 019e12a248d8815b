/** An instructor as the reader's mentor: only somebody on the wiki's own list, and only after the reader said so twice. */
import type {LitElement} from 'lit';
import type {Adapter, AdapterError} from '../../../adapters/adapter.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import {rulesOf} from '../../../config/mentorship-rules.js';
import {defaultConfig} from '../../../config/resolve-config.js';
import {asAdapterError} from '../../../controllers/resource.js';
import {TabNews} from '../../../controllers/tab-news.js';
import type {Mentor, Mentorship} from '../../../domain/mentorship-model.js';
import type {UserFacts} from '../../../domain/model.js';
import {wikiName} from '../../../domain/programs/membership.js';

interface Wiki {
  readonly adapter: Adapter | undefined;
  readonly config: HomepageConfig | undefined;
}

/** What the wiki says of mentorship and its mentors. */
interface Known {
  readonly mentorship: Mentorship;
  readonly mentors: readonly Mentor[];
}

/** Somebody who left mentorship, or was never offered it, is not talked into it by a course. */
const canChoose = ({mentorship: {state, isMentor}}: Known): boolean =>
  !isMentor && (state === 'enabled' || state === 'graduated');

export class MentorWish {
  /** Whom the reader is asked about. */
  wanted: Mentor | undefined;
  /** Who became the mentor here. */
  given: Mentor | undefined;
  busy = false;
  error: AdapterError | undefined;
  private known: Known | null | undefined;
  private asked: Adapter | undefined;

  private readonly host: LitElement;
  private readonly wiki: Wiki;
  private readonly news: TabNews;

  constructor(host: LitElement, wiki: Wiki) {
    this.host = host;
    this.wiki = wiki;
    this.news = new TabNews(host, 'mentorship', () => void this.load());
  }

  reset(): void {
    this.wanted = this.given = this.error = undefined;
  }

  /** Looks at mentorship the first time; gives nobody a mentor. */
  follow({name, kind}: UserFacts): void {
    const {adapter} = this.wiki;
    this.news.follow(adapter, name);
    if (kind !== 'named' || this.asked === adapter) return;
    this.asked = adapter;
    this.known = undefined;
    void this.load();
  }

  get mentor(): Mentor | null {
    return this.known?.mentorship.mentor ?? null;
  }

  /** The mentor of that name whom the reader could have, chosen by hand also with weight 0. */
  offered(name: string): Mentor | undefined {
    const {known, mentor} = this;
    if (!known || !canChoose(known) || mentor?.name === wikiName(name)) return undefined;
    return known.mentors.find((one) => one.name === wikiName(name) && !one.away);
  }

  isMentor(name: string): boolean {
    return this.mentor?.name === wikiName(name);
  }

  ask(mentor: Mentor): void {
    this.wanted = mentor;
    this.given = this.error = undefined;
    void this.focus('.confirm p:not([role])');
  }

  refuse(): void {
    this.wanted = this.error = undefined;
    void this.focus('.wish');
  }

  /** Never rejects: the outcome is drawn. */
  async confirm(): Promise<void> {
    const {wanted, wiki} = this;
    const source = wiki.adapter?.mentorship;
    if (!wanted || !source || this.busy) return;
    this.busy = true;
    this.error = undefined;
    this.host.requestUpdate();
    const {id, name} = wanted;
    try {
      const mentorship = await source.change({change: 'mentor', mentor: {id, name}}, this.query);
      if (this.known) this.known = {...this.known, mentorship};
      this.given = wanted;
      this.wanted = undefined;
      this.news.announce();
      void this.focus('.said');
    } catch (error) {
      this.error = asAdapterError(error);
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** What was pressed is gone, or will be: people go on from there. */
  private async focus(selector: string): Promise<void> {
    const {host} = this;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  private get query() {
    const {mentorship} = this.wiki.config ?? defaultConfig;
    return {listPage: mentorship.listPage, assign: false};
  }

  /** Without an answer nobody is offered: the dialog is about the program. */
  private async load(): Promise<void> {
    const {adapter, config = defaultConfig} = this.wiki;
    const source = rulesOf(config).on ? adapter?.mentorship : undefined;
    if (!source) return;
    try {
      const [mentorship, mentors] = await Promise.all([
        source.mentorship(this.query),
        source.mentors(this.query),
      ]);
      this.known = {mentorship, mentors};
    } catch {
      this.known = null;
    }
    this.host.requestUpdate();
  }
}

/** Whom the reader can ask: their mentor, else the help desk. Found out once the panel is open. */
import type {LitElement} from 'lit';
import {AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {rulesOf} from '../../config/mentorship-rules.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {Addresses} from '../../controllers/addresses.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {MentorshipPlan} from '../../controllers/load-mentorship.js';
import type {Resource} from '../../controllers/resource.js';
import type {AskRequest, Recipient} from '../../dialogs/ask/ask-request.js';
import type {UserFacts} from '../../domain/model.js';

/** Only where the configuration sends questions to mentors, and the wiki has some. */
const findMentor: typeof import('./own-mentor.js').findMentor = (...args) =>
  import('./own-mentor.js').then(
    (part) => part.findMentor(...args),
    (cause: unknown) => {
      throw new AdapterError('network', 'A part of the widget did not arrive', {cause});
    },
  );

export class Asked {
  private readonly mentor: Resource<Recipient | null, readonly [string, boolean]>;
  private readonly addresses: Addresses;
  private kept: AskRequest | undefined;

  private readonly wiki: HomepageController;
  private readonly asksMentor: () => boolean;

  /** @param asksMentor the configuration sends questions to mentors. */
  constructor(host: LitElement, wiki: HomepageController, asksMentor: () => boolean) {
    this.wiki = wiki;
    this.asksMentor = asksMentor;
    this.addresses = new Addresses(host, () => wiki.adapter);
    this.mentor = wiki.load({
      args: () => [JSON.stringify(this.plan), asksMentor()] as const,
      run: (adapter, [, mentors], options) =>
        mentors && adapter.mentorship
          ? findMentor(adapter, {...this.plan, now: wiki.now()}, options)
          : undefined,
    });
  }

  /** Null: nobody; undefined while it is not known. The same object until something changes. */
  request(user: UserFacts, pageTitle: string | null): AskRequest | null | undefined {
    const {wiki} = this;
    if (!wiki.adapter?.questions) return null;
    if (this.mayHaveMentor(user) && this.mentor.status === 'pending') return undefined;
    const {helpDesk} = this.config.mentorship;
    const own = this.mayHaveMentor(user) ? this.mentor.value : null;
    const recipient =
      own ?? (helpDesk === null ? undefined : ({kind: 'page', title: helpDesk} as const));
    if (!recipient) return null;
    const helpDeskUrl = helpDesk === null ? null : (this.addresses.of(helpDesk) ?? null);
    const request: AskRequest = {user, recipient, pageTitle, helpDeskUrl};
    if (JSON.stringify(request) !== JSON.stringify(this.kept)) this.kept = request;
    return this.kept;
  }

  private get config(): HomepageConfig {
    return this.wiki.config ?? defaultConfig;
  }

  private get plan(): Omit<MentorshipPlan, 'now'> {
    return {rules: rulesOf(this.config), listPage: this.config.mentorship.listPage};
  }

  private mayHaveMentor({kind}: UserFacts): boolean {
    return kind === 'named' && this.asksMentor() && !!this.wiki.adapter?.mentorship;
  }
}

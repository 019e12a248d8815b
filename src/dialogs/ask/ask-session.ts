/** One question on its way: where it will stand, sending it, what came of that. Draws nothing. */
import type {LitElement} from 'lit';
import {AdapterError, type Adapter, type AdapterErrorKind} from '../../adapters/adapter.js';
import {shared} from '../../controllers/lazy-part.js';
import type {dates} from '../../controllers/dates.js';
import {asAdapterError} from '../../controllers/resource.js';
import {
  longestQuestion,
  type PostedQuestion,
  type QuestionPlace,
  type QuestionTarget,
} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import {AskDraft} from './ask-draft.js';
import {type AskRequest, targetOf} from './ask-request.js';
import type {AskWiki} from './ask-wiki.js';
import {WikiQuestionPostedEvent} from './question-posted-event.js';

/** What a wiki says of the text itself, or of who sends it: earlier attempts were looked for by then, and are not there. */
const certain: readonly AdapterErrorKind[] = [
  'filtered',
  'captcha',
  'denied',
  'blocked',
  'conflict',
];
const unknown: readonly AdapterErrorKind[] = ['network', 'timeout', 'malformed'];

/** Where the frame around the views has what gets the focus: selectors in the host's shadow root. */
export interface AskFrame {
  readonly heading: string;
  readonly footer: string;
}

const dialogFrame: AskFrame = {heading: '#dialog-title', footer: '.dialog-foot'};

/** Only what is sent needs it, which is later than the field does. */
const sectionPart = shared(() => import('./ask-section.js'));

type FailurePart = typeof import('./ask-failure.js');

/** Comes while the question is written: what went wrong has to be told when nothing can be loaded any more. */
const failurePart = shared(() => import('./ask-failure.js'));

export class AskSession {
  readonly request: AskRequest;
  readonly draft: AskDraft;
  sending = false;
  /** The dialog shows it; a question goes on its way unseen, too. */
  seen = true;
  error: AdapterError | undefined;
  posted: PostedQuestion | undefined;
  /** Undefined until it is known. */
  place: QuestionPlace | undefined;
  /** Where to log in again; null while that is not known. */
  loginUrl: string | null = null;
  /** The riddle before this one was not solved. */
  missed = false;
  /** What is typed as the answer to a riddle. */
  word = '';
  /** Whether the text was copied; undefined while nobody asked for it. */
  copied: boolean | undefined;

  /** What writes days and times, which few questions need: see `saysWhen`. Without it those words are left out. */
  dates: typeof dates | undefined;

  /** What says why it was not sent; undefined where that did not arrive: the network was gone before. */
  failure: FailurePart | undefined;

  /** What was sent is out of sight; with when it had been sent before. */
  private attempted: {readonly earlier: Instant | null} | undefined;

  private readonly host: LitElement;
  private readonly wiki: AskWiki;
  private readonly adapter: Adapter;
  private readonly target: QuestionTarget;
  private readonly frame: AskFrame;

  constructor(host: LitElement, wiki: AskWiki, request: AskRequest, frame = dialogFrame) {
    this.host = host;
    this.frame = frame;
    this.wiki = wiki;
    this.request = request;
    this.adapter = wiki.adapter ?? {};
    this.target = targetOf(request.recipient);
    const {id, name} = request.user;
    this.draft = new AskDraft({
      wiki: this.adapter.wiki ?? '',
      account: name === null ? null : {id, name},
      target: this.target,
      now: () => wiki.now(),
      changed: this.changed,
      includePage: request.includePage ?? false,
    });
    // All are tried again when they are needed.
    void this.findPlace().catch(() => undefined);
    void sectionPart.load().catch(() => undefined);
    void this.findFailure();
  }

  /** Characters as readers count them: an emoji is one, or few. */
  get length(): number {
    return Array.from(this.draft.text).length;
  }

  get sendable(): boolean {
    return this.draft.text.trim() !== '' && this.length <= longestQuestion;
  }

  /** The page that may be named. After an attempt it stays the one that was. */
  get pageTitle(): string | null {
    const {draft, request} = this;
    return (draft.attemptedAt === null ? null : draft.page) ?? request.pageTitle ?? null;
  }

  /** Posts it. Does nothing while it is on its way. */
  async send(): Promise<void> {
    if (this.sending || this.posted || !this.sendable) return;
    this.sending = true;
    this.copied = undefined;
    this.host.requestUpdate();
    try {
      await this.post();
    } catch (error) {
      await this.findFailure();
      this.fail(asAdapterError(error));
    }
    this.sending = false;
    this.host.requestUpdate();
    await this.pointAtOutcome();
  }

  /** What went wrong with the words that are thrown away says nothing of the next ones. */
  startAfresh(): void {
    this.error = undefined;
    this.draft.startAfresh();
  }

  flush(): void {
    this.draft.flush();
  }

  close(): void {
    this.draft.close();
  }

  readonly changed = (): void => this.host.requestUpdate();

  private async findPlace(): Promise<QuestionPlace> {
    const {questions} = this.adapter;
    if (!questions) throw new AdapterError('unsupported', 'This wiki takes no questions');
    this.place ??= await questions.place(this.target);
    this.changed();
    return this.place;
  }

  private async post(): Promise<void> {
    const {adapter, request, target, draft, error, word} = this;
    const {text} = draft;
    const page = draft.namesPage ? this.pageTitle : null;
    const place = await this.findPlace();
    if (place.obstacle) return;
    const {earlier} = draft;
    const at = earlier ?? new Date(this.wiki.now()).toISOString();
    const around = {adapter, language: place.language, request, page, at};
    const section = await (await this.findSection()).sectionAround(around);
    const captcha = error?.captcha && {captcha: {id: error.captcha.id, word}};
    draft.settle(at, page); // Before it leaves: should the page die now, the next one looks for it.
    this.attempted = {earlier};
    const posted = await adapter.questions?.ask({
      target,
      text,
      pageTitle: page,
      ...section,
      attemptedAt: earlier,
      ...captcha,
    });
    if (!posted) throw new AdapterError('unsupported', 'This wiki takes no questions');
    this.posted = posted;
    this.error = undefined;
    draft.arrived();
    this.host.dispatchEvent(new WikiQuestionPostedEvent(posted));
  }

  private async findSection() {
    return (
      sectionPart.now ??
      sectionPart.load().catch((cause: unknown) => {
        // Nothing has left yet, so there is nothing to look for.
        throw new AdapterError('network', 'No answer', {cause});
      })
    );
  }

  private async findFailure(): Promise<void> {
    if (this.failure) return;
    try {
      const part = failurePart.now ?? (await failurePart.load());
      await this.wiki.with(...part.catalogs).textsSettled();
      this.failure = part;
    } catch {
      // The views say then that the connection dropped.
    }
  }

  private fail(error: AdapterError): void {
    const {attempted, draft} = this;
    this.missed = error.kind === 'captcha' && this.error?.captcha !== undefined;
    this.error = error;
    this.word = '';
    this.attempted = undefined;
    if (error.kind === 'session-lost') void this.findLogin();
    if (attempted && !unknown.includes(error.kind))
      draft.settle(certain.includes(error.kind) ? null : attempted.earlier);
  }

  private async findLogin(): Promise<void> {
    this.loginUrl ??=
      (await this.adapter.links?.url('Special:UserLogin').catch(() => null)) ?? null;
    this.changed();
  }

  /** Who cannot see must find what came of it, too; and what had the focus may be gone. */
  private async pointAtOutcome(): Promise<void> {
    const {host, error, posted, frame} = this;
    await host.updateComplete;
    if (!this.seen) return;
    const field = error?.captcha ? '#ask-word' : `${frame.footer} .primary:enabled`;
    const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
    (find(posted ? frame.heading : field) ?? find(frame.heading))?.focus();
  }
}

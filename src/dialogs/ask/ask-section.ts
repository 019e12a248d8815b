/** What is written around a question on the wiki: in the language of the wiki's content, with the wiki's own words. */
import type {Adapter} from '../../adapters/adapter.js';
import {dates} from '../../controllers/dates.js';
import {Texts} from '../../controllers/texts.js';
import type {Instant, LanguageCode, UserFacts} from '../../domain/model.js';
import type {AskRequest} from './ask-request.js';
import {messages, type MessageKey} from './i18n/section/messages.generated.js';

export interface Section {
  /** Plain text. */
  readonly heading: string;
  /** Wikitext, or null when there is nothing to say. */
  readonly note: string | null;
}

export interface SectionOptions {
  readonly adapter: Adapter;
  readonly language: LanguageCode;
  readonly request: AskRequest;
  /** The page that is named; null for none. */
  readonly page: string | null;
  /** The day in the heading: that of the first attempt, so that a question is found under it the day after. */
  readonly at: Instant;
}

/** Marks of direction belong on a screen, not into a wiki's text. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Names may hold apostrophes, which mean something where two are side by side. */
const name = (text: string) => text.replace(/''+/g, (run) => '&#39;'.repeat(run.length));

/** What no title holds. */
const noTitle = /[[\]{}|<>#\n]/;

/** The calendar is that of signatures on most wikis. */
const day = (at: Instant) => new Date(at).toISOString().slice(0, 10);
const anotherYear = '0000';

export async function sectionAround(options: SectionOptions): Promise<Section> {
  const {adapter, language, request, page, at} = options;
  const texts = new Texts(() => undefined);
  texts.add([messages]);
  texts.follow(language, adapter);
  await texts.settled();
  const say = (key: MessageKey, ...args: readonly unknown[]) =>
    plain(texts.translator?.text(key, ...args) ?? '');

  const {recipient, user} = request;
  const away = recipient.kind === 'mentor' ? recipient.standsInFor : null;
  const about = page && !noTitle.test(page) ? page : null;
  const notes = [
    away && say('wiki-ask-section-away', {name: name(away.name), gender: away.gender} as const),
    about && say('wiki-ask-section-page', `[[:${name(about)}]]`),
  ].filter((note) => note !== null);
  return {
    heading: headingOf(say, user, {
      // A mentor knows whose questions these are; at a help desk many stand side by side.
      about: recipient.kind === 'page' ? about : null,
      date: dates(texts).day(day(at), 'medium', anotherYear),
    }),
    note: notes.length ? `''${notes.join(' ')}''` : null,
  };
}

function headingOf(
  say: (key: MessageKey, ...args: readonly unknown[]) => string,
  {name: asker, gender}: UserFacts,
  {about, date}: {readonly about: string | null; readonly date: string},
): string {
  if (asker === null) return say('wiki-ask-section-heading-nobody', date);
  const person = {name: asker, gender} as const;
  return about === null
    ? say('wiki-ask-section-heading', person, date)
    : say('wiki-ask-section-heading-about', person, about, date);
}

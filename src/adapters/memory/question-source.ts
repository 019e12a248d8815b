/** Questions on the pretended wiki: asked once, answered in the scenario's data. */
import type {
  PostedQuestion,
  Question,
  QuestionDraft,
  QuestionPlace,
  QuestionTarget,
} from '../../domain/mentorship-model.js';
import type {UserFacts} from '../../domain/model.js';
import {AdapterError, type QuestionSource} from '../adapter.js';
import {pageUrl} from './addresses.js';
import {parsed} from './memory-store.js';
import type {ScenarioData} from './scenario.js';
import type {World} from './world.js';

/** A question as it was posted. */
interface Asked {
  readonly id: string;
  /** Title of the page. */
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  readonly askedAt: string;
}

const askedKey = 'questions';
const readKey = 'questions-read';
/** So many characters of a question are shown again, as GrowthExperiments does it. */
const longestBeginning = 60;

/** Written by this adapter alone. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const sectionUrl = (page: string, heading: string) => pageUrl(`${page}#${heading}`);

/** Instants of the wiki have no fractions, so what was sent within a second counts as later. */
const second = (instant: string) => Math.floor(Date.parse(instant) / 1000);

function beginning(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  return characters.length > longestBeginning
    ? `${characters.slice(0, longestBeginning - 1).join('')}…`
    : characters.join('');
}

function placeOf({places = {}}: ScenarioData, target: QuestionTarget): QuestionPlace {
  const title = target.kind === 'page' ? target.title : `User talk:${target.mentor.name}`;
  const different = Object.hasOwn(places, title) ? places[title] : {};
  const place = {title, language: 'en', obstacle: null, ...different};
  return {...place, url: pageUrl(place.title)};
}

function refuse({block}: UserFacts, {obstacle}: QuestionPlace): void {
  if (block && !block.partial)
    throw new AdapterError('blocked', 'The reader is blocked', {
      code: 'blocked',
      wikiText: block.reason,
    });
  if (obstacle) throw new AdapterError('denied', `The page is ${obstacle}`, {code: obstacle});
}

const asQuestion = ({id, page, heading, text, askedAt}: Asked): Question => ({
  id,
  text: beginning(text),
  url: sectionUrl(page, heading),
  askedAt,
  state: 'open',
  answeredAt: null,
  unread: false,
});

/** The heading, with a number where it exists already. */
function freeHeading(asked: readonly Asked[], page: string, heading: string): string {
  const taken = asked.filter((one) => one.page === page).map((one) => one.heading);
  let number = 1;
  const numbered = () => (number === 1 ? heading : `${heading} (${number})`);
  while (taken.includes(numbered())) number++;
  return numbered();
}

const isSent =
  ({text, attemptedAt}: QuestionDraft, page: string) =>
  (one: Asked) =>
    attemptedAt !== null &&
    one.page === page &&
    one.text === text &&
    second(one.askedAt) >= second(attemptedAt);

export function questionSource({network, store, data, now}: World): QuestionSource {
  const asked = () => listOf(parsed(store.read(askedKey))) as readonly Asked[];
  const seen = () => listOf(parsed(store.read(readKey)));

  async function recent(): Promise<readonly Question[]> {
    const read = seen();
    const all = [...asked().map(asQuestion), ...((await data()).questions ?? [])];
    return all
      .sort((a, b) => Date.parse(b.askedAt) - Date.parse(a.askedAt))
      .slice(0, 3)
      .map((question) => ({...question, unread: question.unread && !read.includes(question.id)}));
  }

  function posted({email = 'confirmed', user}: ScenarioData, one: Asked): PostedQuestion {
    return {
      url: sectionUrl(one.page, one.heading),
      heading: one.heading,
      firstEdit: user.editCount === 0 && asked()[0]?.id === one.id,
      email,
      emailUrl: user.kind === 'named' ? pageUrl('Special:ChangeEmail') : null,
    };
  }

  async function ask(draft: QuestionDraft): Promise<PostedQuestion> {
    const known = await data();
    const place = placeOf(known, draft.target);
    const before = asked();
    const sent = before.find(isSent(draft, place.title));
    if (sent) return posted(known, sent);
    refuse(known.user, place);
    const one: Asked = {
      id: `asked-${before.length + 1}`,
      page: place.title,
      heading: freeHeading(before, place.title, draft.heading),
      text: draft.text,
      askedAt: new Date(now()).toISOString().replace(/\.\d+/, ''),
    };
    store.write(askedKey, JSON.stringify([...before, one]));
    return posted(known, one);
  }

  return {
    recent: (asker) => network.answer('questions', asker, recent),
    place: (target, asker) =>
      network.answer('questions', asker, async () => placeOf(await data(), target)),
    ask: (draft, asker) =>
      network.write('questions', asker, () => ask(draft), {
        content: JSON.stringify([draft.target, draft.heading, draft.text]),
        captcha: draft.captcha,
      }),
    markRead: (ids, asker) =>
      network.write('questions', asker, () =>
        store.write(readKey, JSON.stringify([...new Set([...seen(), ...ids])])),
      ),
  };
}

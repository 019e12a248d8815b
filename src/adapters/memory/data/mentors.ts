/** The mentors of Meadowpedia, and what Amina K. asked them. */
import type {Mentor, Question} from '../../../domain/mentorship-model.js';
import {pageUrl} from '../addresses.js';
import type {ScenarioMentorship} from '../scenario.js';
import {instant} from './impact.js';

const hour = 3_600_000;
const day = 24 * hour;

export const daysBefore = (now: number, days: number) => instant(now - days * day);

/** Tomás Rivera, who writes about railways and rivers. */
export function tomas(now: number, more: Partial<Mentor> = {}): Mentor {
  const name = more.name ?? 'Tomás Rivera';
  return {
    id: 812,
    name,
    gender: 'male',
    editCount: 4210,
    lastActiveAt: instant(now - hour / 2),
    introduction:
      'I write about railways and rivers. No question is too small. I remember my own first week.',
    assigned: 'automatically',
    away: null,
    talkPageUrl: pageUrl(`User talk:${name}`),
    ...more,
  };
}

/** Ines Okafor, who answers when Tomás is away. */
export const ines = (now: number, more: Partial<Mentor> = {}): Mentor =>
  tomas(now, {
    id: 1377,
    name: 'Ines Okafor',
    gender: 'female',
    editCount: 11_862,
    lastActiveAt: daysBefore(now, 1),
    introduction: 'Plants, gardens, and how to find good sources for both.',
    ...more,
  });

/** Wen Lindqvist, whom newcomers get only when they ask for Wen. */
export const wen = (now: number): Mentor =>
  tomas(now, {
    id: 2048,
    name: 'Wen Lindqvist',
    gender: 'unknown',
    editCount: 987,
    lastActiveAt: daysBefore(now, 6),
    introduction: null,
    assigned: 'on-request',
  });

/** Tomás is the reader's mentor; Ines and Wen could be. */
export function mentored(
  now: number,
  mentor: Partial<Mentor> = {},
  more: Partial<ScenarioMentorship> = {},
): ScenarioMentorship {
  return {mentors: [tomas(now, mentor), ines(now), wen(now)], mentor: 812, ...more};
}

/** The same mentors, none of them the reader's. */
export const unmentored = (
  now: number,
  more: Partial<ScenarioMentorship> = {},
): ScenarioMentorship => ({mentors: [tomas(now), ines(now), wen(now)], ...more});

export function question(now: number, text: string, more: Partial<Question> = {}): Question {
  return {
    id: 'question-1',
    text,
    url: pageUrl(`User talk:Tomás Rivera#${text}`),
    askedAt: instant(now - 2 * hour),
    state: 'open',
    answeredAt: null,
    unread: false,
    ...more,
  };
}

/** Waiting for an answer for two hours. */
export const waiting = (now: number): Question =>
  question(now, 'Is a local newspaper a good source?');

/** Answered yesterday. */
export const answered = (now: number): Question =>
  question(now, 'How do I add a picture I took myself?', {
    id: 'question-2',
    askedAt: daysBefore(now, 2),
    state: 'answered',
    answeredAt: daysBefore(now, 1),
  });

/** Answered a month ago, and moved to the archive since. */
export const archived = (now: number): Question =>
  question(now, 'Can I rename a page?', {
    id: 'question-3',
    url: pageUrl('Special:PermanentLink/90117'),
    askedAt: daysBefore(now, 34),
    state: 'archived',
    answeredAt: daysBefore(now, 33),
  });

export const usualQuestions = (now: number): readonly Question[] => [
  waiting(now),
  answered(now),
  archived(now),
];

/** Courses and events of Meadowpedia. */
import {addDays, dayIn} from '../../../domain/calendar.js';
import type {Program, ProgramArticle} from '../../../domain/page-model.js';
import {pageUrl} from '../addresses.js';
import {programTopics} from './tasks.js';

const titles = [
  'Karsel Bridge',
  'Tarn Head Lighthouse',
  'Ferrant chart of 1611',
  'Upper Orrin forest',
  'Salt market of Ilvane',
  'Observatory of Senn',
  'Harbour of Ostermark',
  'Old mill of Vey',
  'Ilvane town walls',
  'Senn valley railway',
];

const articles = (done: number): readonly ProgramArticle[] =>
  titles.map((title, index) => ({
    title,
    url: pageUrl(title),
    editUrl: `${pageUrl(title)}?action=edit`,
    done: index < done,
  }));

/** So many days before today (negative: after). */
export const dayBefore = (now: number, days: number) => addDays(dayIn(now, 'UTC'), -days);

/** Ten articles, four of them done; it ends on 18 December of the demo. */
export const cartography = (now: number, more: Partial<Program> = {}): Program => ({
  id: 'cartography-2026',
  title: 'Cartography 2026',
  kind: 'course',
  role: 'member',
  start: dayBefore(now, 60),
  end: dayBefore(now, -26),
  url: pageUrl('Project:Cartography 2026'),
  instructors: [{id: 3321, name: 'Leila Haddad'}],
  progress: {done: 4, total: 10},
  articles: articles(4),
  links: [
    {text: 'Course page', url: pageUrl('Project:Cartography 2026')},
    {text: 'How to cite a map', url: pageUrl('Help:Citing maps')},
  ],
  topics: programTopics.map(({id}) => id),
  ...more,
});

/** All ten are done. */
export const finished = (now: number): Program =>
  cartography(now, {progress: {done: 10, total: 10}, articles: articles(10)});

export const editathon = (now: number, more: Partial<Program> = {}): Program =>
  cartography(now, {
    id: 'event:12',
    title: 'Harvest of maps',
    kind: 'event',
    start: dayBefore(now, -5),
    end: dayBefore(now, -6),
    url: pageUrl('Event:Harvest of maps'),
    instructors: [
      {id: null, name: 'Wen Lindqvist'},
      {id: null, name: 'Joon Seo'},
      {id: null, name: 'Ines Okafor'},
    ],
    progress: null,
    articles: [],
    links: [],
    topics: [],
    ...more,
  });

/** Help pages of Meadowpedia. */
import type {ScenarioHelp, ScenarioHelpPage} from '../scenario-tasks.js';
import {pageUrl} from '../addresses.js';

const help = (name: string, text: string): ScenarioHelpPage => ({
  title: `Help:${name}`,
  namespace: 12,
  text,
});
const project = (name: string, text: string): ScenarioHelpPage => ({
  title: `Meadowpedia:${name}`,
  namespace: 4,
  text,
});

const pages: readonly ScenarioHelpPage[] = [
  help(
    'Citing sources',
    'A sentence that somebody could doubt needs a source. Put it right behind the sentence: a book, a newspaper, a map. Say who wrote it, when, and on which page it stands.',
  ),
  help(
    'Links',
    'Link a word once, where it comes up first. Ask yourself whether a reader of this article would want to go there. Nobody wants a link to "water".',
  ),
  help(
    'Copyediting',
    'Read one section aloud. Where you stumble, mend the sentence. Leave quotations as they are, mistakes and all, and keep to the spelling that the article has.',
  ),
  help(
    'Pictures',
    'You can upload a picture that you took yourself. Describe what it shows, and where. A picture from somebody else’s site is theirs, even if it is easy to copy.',
  ),
  help(
    'Talk pages',
    'Every article has a talk page. Ask there before you change much. Sign what you write, so that people know whom to answer.',
  ),
  help(
    'Edit summary',
    'Say in a few words what you changed and why: "source for the opening year added". It helps those who read after you.',
  ),
  help(
    'Undoing',
    'Each version of a page is kept. You can go back to any of them from the history, so no mistake is for good.',
  ),
  help(
    'Maps',
    'Coordinates put an article on the map. For old maps give the year and the library that keeps the sheet; the sheet itself is a source, too.',
  ),
  project(
    'Neutral writing',
    'Write so that people on both sides of a quarrel would agree that it is told fairly. Praise belongs into quotations, with a source.',
  ),
  project(
    'Sources to rely on',
    'A local newspaper is a good source for what happened in town, and a poor one for medicine. A wiki is never a source for itself.',
  ),
  project(
    'Help desk',
    'Ask anything about editing here. People answer, usually within a day. Say which page your question is about.',
  ),
];

export const usualHelp: ScenarioHelp = {pages};

/** The server lists help pages of its own. */
export const listedHelp: ScenarioHelp = {
  pages,
  links: pages.slice(0, 3).map(({title}) => ({title, url: pageUrl(title), topic: null})),
};

/** Situations of the links to the homepage: who has them, who turned them on or off, where they lead. */
import {keptHomepage} from '../../../domain/entry-points/homepage-record.js';
import type {UserFacts} from '../../../domain/model.js';
import {amina, newcomer} from '../data/people.js';
import type {Scenario} from '../scenario.js';
import {finding} from './define.js';

const configuration = {$version: '1', entryPoints: {page: {title: 'Project:Homepage'}}};

const old = (now: number) =>
  amina(now, {editCount: 2113, globalEditCount: 2408, registration: '2019-05-04T08:20:00Z'});

const way = (
  name: string,
  title: string,
  description: string,
  user: (now: number) => UserFacts,
  links: boolean | null = null,
): Scenario =>
  finding(name, title, description, (now) => ({
    user: user(now),
    configuration,
    ...(links !== null && {
      preferences: {[keptHomepage.key]: keptHomepage.write({links, landed: true})},
    }),
  }));

export const ways: readonly Scenario[] = [
  way('way-few-edits', 'Few edits', '137 edits: has the links without asking.', amina),
  way('way-old', 'Old account', '2,113 edits since 2019: has no links before asking.', old),
  way('way-asked-for', 'Asked for', 'An old account that turned the links on.', old, true),
  way('way-turned-off', 'Turned off', '137 edits; does not want the links.', amina, false),
  way('way-new', 'Just signed up', 'An account that is an hour old.', newcomer),
  way('way-there', 'On the homepage', 'Reads the page that the links lead to.', amina),
  way('way-there-old', 'Old account there', 'On the page, without the links.', old),
];

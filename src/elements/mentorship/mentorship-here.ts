/** What configuration, clock and wiki make of what arrived: which card it is, and where its links lead. */
import {rulesOf} from '../../config/mentorship-rules.js';
import {defaultConfig} from '../../config/resolve-config.js';
import type {Addresses} from '../../controllers/addresses.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {dayIn} from '../../domain/calendar.js';
import {factsOf} from '../../domain/condition-facts.js';
import {type MentorshipView, whoSeesWhat} from '../../domain/mentorship/who-sees-what.js';
import type {MentorshipData} from './mentorship-data.js';
import type {MentorshipScene} from './mentorship-scene.js';

type Wiki = Pick<HomepageController, 'config' | 'now' | 'timeZone' | 'adapter'>;

/** Which card the reader sees. */
export function viewOf(
  {user, mentorship, questions, roles}: MentorshipData,
  wiki: Pick<Wiki, 'config' | 'now'>,
): MentorshipView {
  return whoSeesWhat({
    rules: rulesOf(wiki.config ?? defaultConfig),
    facts: factsOf(user, wiki.now(), {roles}),
    mentorship,
    block: user.block,
    inviteDismissed: false,
    hasQuestions: !!questions?.length,
  });
}

/** The reader's day, and the pages that are linked. */
export function hereOf(
  {user}: MentorshipData,
  wiki: Wiki,
  addresses: Addresses,
): Pick<MentorshipScene, 'zone' | 'today' | 'asks' | 'place'> {
  const {
    helpDesk,
    dashboard,
    learnMore,
    listPage: list,
  } = (wiki.config ?? defaultConfig).mentorship;
  const zone = user.timeZone ?? wiki.timeZone;
  return {
    zone,
    today: dayIn(wiki.now(), zone),
    asks: !wiki.adapter || !!wiki.adapter.questions,
    place: (name) => {
      const title = {helpDesk, dashboard, learnMore, list}[name];
      return title === null ? null : {title, url: addresses.of(title)};
    },
  };
}

/**
 * Who sees which part of mentorship: the one table that both elements and the page ask.
 *
 * After `mentorship-and-programs` §5.4, with these differences: having a mentor comes before the invitation, so that
 * nobody loses sight of mentor and questions by being invited; the invitation has a condition of its own, so that
 * thresholds for enrolment never make an invitee of a newcomer; and leaving by choice is told apart from graduation.
 * Every condition is three-valued: what is not certain is neither shown nor done.
 */
import type {Condition} from '../condition.generated.js';
import type {ConditionFacts} from '../condition-facts.js';
import {shows} from '../conditions.js';
import type {Mentorship} from '../mentorship-model.js';
import type {Block} from '../model.js';

/** The parts of the configuration that the table reads. */
export interface MentorshipRules {
  /** Mentorship is switched on. */
  readonly on: boolean;
  /** Gets a mentor without asking; null: everybody. */
  readonly assign: Condition | null;
  /** May leave mentorship at all; null: everybody. */
  readonly mayLeave: Condition | null;
  /** Is offered to go on without a mentor; null: everybody who has one. */
  readonly offerLeaving: Condition | null;
  /** Is offered a mentor even when experienced: somebody in a new role; null: nobody. */
  readonly offer: Condition | null;
  /** Is invited to become a mentor; null: everybody. */
  readonly invite: Condition | null;
}

export interface MentorshipSituation {
  readonly rules: MentorshipRules;
  readonly facts: ConditionFacts;
  readonly mentorship: Mentorship;
  readonly block: Block | null;
  /** The invitation was dismissed. */
  readonly inviteDismissed: boolean;
  /** The reader has asked something before. */
  readonly hasQuestions: boolean;
}

/**
 * What `wiki-mentorship` shows.
 * - `mentor`, `mentor-away`: the mentor, questions
 * - `opt-in`: the offer to get a mentor
 * - `graduated`: finished; points to the help desk
 * - `unavailable`: takes part, but nobody is there to be the mentor
 * - `is-mentor`: a link to the mentors' dashboard
 */
export type MentorshipCard =
  'nothing' | 'mentor' | 'mentor-away' | 'opt-in' | 'graduated' | 'unavailable' | 'is-mentor';

export interface MentorshipView {
  readonly card: MentorshipCard;
  /** `wiki-mentor-invite` is shown. */
  readonly invite: boolean;
  /** The reader can go on without a mentor, or without waiting for one. */
  readonly mayLeave: boolean;
  /** The reader is offered to. */
  readonly offerLeaving: boolean;
}

/** Temporary accounts end with their cookie, and the mentor's answers with them. */
const takesPart = ({accountKind}: ConditionFacts) => accountKind === 'named';

/** Whether a mentor may be given to somebody who merely looks at the page. */
export const assigns = (rules: MentorshipRules, facts: ConditionFacts): boolean =>
  rules.on && takesPart(facts) && shows(rules.assign, facts);

/**
 * Whether somebody could be a mentor, rather than need one. Where the wiki invites everybody, that tells nobody from a
 * newcomer. A block or a closed invitation makes no newcomer either.
 */
const isExperienced = ({rules, facts}: MentorshipSituation): boolean =>
  rules.invite !== null && shows(rules.invite, facts);

/**
 * Whether the invitation depends on nothing but the reader's part in mentorship any more: of nobody else has that to be
 * asked for it.
 */
export const qualifiesForInvite = ({
  rules,
  facts,
  block,
}: Pick<MentorshipSituation, 'rules' | 'facts' | 'block'>): boolean =>
  rules.on && takesPart(facts) && (!block || block.partial) && shows(rules.invite, facts);

function invitable(situation: MentorshipSituation): boolean {
  const {isMentor, explicit, state} = situation.mentorship;
  if (isMentor || state === 'disabled' || (explicit && state === 'enabled')) return false;
  return qualifiesForInvite(situation);
}

function cardOf(situation: MentorshipSituation): MentorshipCard {
  const {rules, facts, mentorship, hasQuestions} = situation;
  const {state, mentor, explicit, isMentor, available} = mentorship;
  if (isMentor) return 'is-mentor';
  if (state === 'disabled') return 'nothing';
  if (state === 'enabled') {
    if (mentor) return mentor.away ? 'mentor-away' : 'mentor';
    if (explicit || hasQuestions) return available ? 'opt-in' : 'unavailable';
  }
  if (state === 'graduated') return 'graduated';
  const wanted = !isExperienced(situation) || (rules.offer !== null && shows(rules.offer, facts));
  if (!wanted) return 'nothing';
  // Who cannot come back just now still finds the answers to what was asked before leaving.
  return available ? 'opt-in' : state === 'opted-out' && hasQuestions ? 'graduated' : 'nothing';
}

/** What this reader sees of mentorship. */
export function whoSeesWhat(situation: MentorshipSituation): MentorshipView {
  const {rules, facts, mentorship, inviteDismissed} = situation;
  if (!rules.on || !takesPart(facts))
    return {card: 'nothing', invite: false, mayLeave: false, offerLeaving: false};
  const card = cardOf(situation);
  const has = card.startsWith('mentor');
  const mayLeave =
    mentorship.state === 'enabled' &&
    (has || card === 'unavailable') &&
    shows(rules.mayLeave, facts);
  return {
    card,
    invite: !inviteDismissed && invitable(situation),
    mayLeave,
    offerLeaving: has && mayLeave && !mentorship.explicit && shows(rules.offerLeaving, facts),
  };
}

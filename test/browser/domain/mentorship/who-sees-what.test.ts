import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createMemoryAdapter} from '../../../../src/adapters/memory/index.js';
import {rulesOf} from '../../../../src/config/mentorship-rules.js';
import {parseHomepageConfig} from '../../../../src/config/parse-config.js';
import {factsOf, type ConditionFacts} from '../../../../src/domain/condition-facts.js';
import type {Condition} from '../../../../src/domain/condition.generated.js';
import type {Mentor, Mentorship} from '../../../../src/domain/mentorship-model.js';
import {
  assigns,
  whoSeesWhat,
  type MentorshipCard,
  type MentorshipRules,
  type MentorshipSituation,
} from '../../../../src/domain/mentorship/who-sees-what.js';
import type {Block, UserFacts} from '../../../../src/domain/model.js';

/** What a wiki has that set nothing. */
const rules = rulesOf(parseHomepageConfig({}).config);

const facts = (more: ConditionFacts = {}): ConditionFacts => ({
  accountKind: 'named',
  editCount: 40,
  accountAgeDays: 30,
  groups: ['*', 'user'],
  rights: ['read', 'edit'],
  roles: [],
  ...more,
});
const newcomer = facts();
/** Just enough to be invited. */
const experienced = facts({editCount: 500, accountAgeDays: 90});

const mentor: Mentor = {
  id: 812,
  name: 'Tomás Rivera',
  gender: 'male',
  editCount: 4210,
  lastActiveAt: null,
  introduction: null,
  assigned: 'automatically',
  away: null,
  talkPageUrl: '/wiki/User_talk:Tomás_Rivera',
};
const undecided: Mentorship = {
  state: 'enabled',
  explicit: false,
  mentor: null,
  effectiveMentor: null,
  former: null,
  isMentor: false,
  available: true,
};
const has: Mentorship = {...undecided, mentor, effectiveMentor: mentor};
const away: Mentorship = {...undecided, mentor: {...mentor, away: {until: null}}};
const asked: Mentorship = {...undecided, explicit: true};
const nobody: Mentorship = {...undecided, available: false};
const left: Mentorship = {...undecided, state: 'opted-out'};
const graduated: Mentorship = {...undecided, state: 'graduated'};
const disabled: Mentorship = {...undecided, state: 'disabled'};
const isMentor: Mentorship = {...undecided, isMentor: true};

const view = (
  mentorship: Mentorship,
  known: ConditionFacts = newcomer,
  more: Partial<MentorshipSituation> = {},
) =>
  whoSeesWhat({
    rules,
    facts: known,
    mentorship,
    block: null,
    inviteDismissed: false,
    hasQuestions: false,
    ...more,
  });

const ruled = (more: Partial<MentorshipRules>) => ({rules: {...rules, ...more}});
const invited = (known: ConditionFacts, invite: Condition | null = rules.invite) =>
  view(undecided, known, ruled({invite})).invite;
const blockedBy = (partial: boolean): {block: Block} => ({
  block: {until: null, reason: '', by: null, partial},
});

type Row = readonly [
  who: string,
  mentorship: Mentorship,
  known: ConditionFacts,
  card: MentorshipCard,
  invite: boolean,
  more?: Partial<MentorshipSituation>,
];

const questions = {hasQuestions: true};
const newRole = facts({
  editCount: 2340,
  accountAgeDays: 500,
  roles: [{group: 'patroller', daysAgo: 5}],
});

const table: readonly Row[] = [
  ['a newcomer who has a mentor', has, newcomer, 'mentor', false],
  ['a newcomer whose mentor is away', away, newcomer, 'mentor-away', false],
  ['a newcomer who has none', undecided, newcomer, 'opt-in', false],
  ['a newcomer on a wiki where nobody is free', nobody, newcomer, 'nothing', false],
  ['who asked for a mentor and has none', asked, newcomer, 'opt-in', false],
  [
    'who asked for a mentor where nobody is free',
    {...asked, available: false},
    newcomer,
    'unavailable',
    false,
  ],
  ['who asked questions and lost the mentor', nobody, newcomer, 'unavailable', false, questions],
  ['a newcomer who left', left, newcomer, 'opt-in', false],
  [
    'a newcomer who left, where nobody is free',
    {...left, available: false},
    newcomer,
    'nothing',
    false,
  ],
  [
    'who left and asked questions before, where nobody is free',
    {...left, available: false},
    newcomer,
    'graduated',
    false,
    questions,
  ],
  ['who graduated', graduated, newcomer, 'graduated', false],
  [
    'who graduated, where nobody is free',
    {...graduated, available: false},
    newcomer,
    'graduated',
    false,
  ],
  ['to whom mentorship is not offered', disabled, newcomer, 'nothing', false],
  ['who is a mentor', isMentor, newcomer, 'is-mentor', false],
  ['who is a mentor and could be one', isMentor, experienced, 'is-mentor', false],
  ['who is a mentor and has one', {...has, isMentor: true}, newcomer, 'is-mentor', false],
  ['an experienced editor', undecided, experienced, 'nothing', true],
  ['an experienced editor who has a mentor', has, experienced, 'mentor', true],
  ['an experienced editor whose mentor is away', away, experienced, 'mentor-away', true],
  ['an experienced editor who asked before', undecided, experienced, 'opt-in', true, questions],
  ['an experienced editor who opted in', {...has, explicit: true}, experienced, 'mentor', false],
  ['an experienced editor who opted in and has no mentor', asked, experienced, 'opt-in', false],
  ['an experienced editor who left', left, experienced, 'nothing', true],
  ['an experienced editor who graduated', graduated, experienced, 'graduated', true],
  ['an experienced editor to whom it is not offered', disabled, experienced, 'nothing', false],
  [
    'an experienced editor who closed the invitation',
    undecided,
    experienced,
    'nothing',
    false,
    {inviteDismissed: true},
  ],
  [
    'an experienced editor with a mentor who closed the invitation',
    has,
    experienced,
    'mentor',
    false,
    {inviteDismissed: true},
  ],
  [
    'an experienced editor who is blocked',
    undecided,
    experienced,
    'nothing',
    false,
    blockedBy(false),
  ],
  [
    'an experienced editor who is blocked in part',
    undecided,
    experienced,
    'nothing',
    true,
    blockedBy(true),
  ],
  ['a newcomer who is blocked', has, newcomer, 'mentor', false, blockedBy(false)],
  ['an experienced editor in a new role', undecided, newRole, 'opt-in', true],
  ['an experienced editor in a new role who left', left, newRole, 'opt-in', true],
  ['an experienced editor in a new role, where nobody is free', nobody, newRole, 'nothing', true],
  [
    'an experienced editor in a role that is no longer new',
    undecided,
    {...newRole, roles: [{group: 'patroller', daysAgo: 31}]},
    'nothing',
    true,
  ],
  [
    'an experienced editor whose roles are not known',
    undecided,
    {...newRole, roles: undefined},
    'nothing',
    true,
  ],
  ['a temporary account', has, facts({accountKind: 'temporary'}), 'nothing', false],
  ['a reader without an account', undecided, facts({accountKind: 'anonymous'}), 'nothing', false],
  ['a reader of whom nothing is known', has, {}, 'nothing', false],
  ['anybody where mentorship is off', has, experienced, 'nothing', false, ruled({on: false})],
  ['a mentor where mentorship is off', isMentor, newcomer, 'nothing', false, ruled({on: false})],
];

describe('who sees what of mentorship', () => {
  for (const [who, mentorship, known, card, invite, more] of table)
    it(`${who}: ${card}${invite ? ' and the invitation' : ''}`, () => {
      expect(view(mentorship, known, more)).to.include({card, invite});
    });
});

describe('the invitation', () => {
  const cases: readonly (readonly [who: string, known: ConditionFacts, invited: boolean])[] = [
    ['500 edits in 90 days', experienced, true],
    ['499 edits in 90 days', facts({editCount: 499, accountAgeDays: 90}), false],
    ['500 edits in 89 days', facts({editCount: 500, accountAgeDays: 89}), false],
    [
      'an account from before registrations were recorded',
      facts({editCount: 500, accountAgeDays: Infinity}),
      true,
    ],
    ['an unknown edit count', facts({editCount: undefined, accountAgeDays: 90}), false],
    ['an unknown age', facts({editCount: 500, accountAgeDays: undefined}), false],
    ['many edits elsewhere only', facts({globalEditCount: 90_000, accountAgeDays: 400}), false],
  ];
  for (const [who, known, expected] of cases)
    it(`${expected ? 'goes' : 'does not go'} to ${who}`, () => {
      expect(invited(known)).to.equal(expected);
    });

  it('counts whole days since registration', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    const user: UserFacts = {
      kind: 'named',
      id: 7,
      name: 'Amina K.',
      gender: 'female',
      editCount: 500,
      globalEditCount: null,
      registration: '2026-08-24T12:00:00Z',
      groups: ['*'],
      rights: [],
      block: null,
      hasMessages: false,
      timeZone: null,
      language: null,
      options: {},
    };
    expect(invited(factsOf(user, now))).to.equal(true);
    expect(invited(factsOf(user, now - 1))).to.equal(false);
    expect(invited(factsOf({...user, registration: null}, now))).to.equal(true);
  });

  it('has parts that 0 switches off', () => {
    const edits = (min: number) => ({all: [{editCount: {min}}, {accountAgeDays: {min: 90}}]});
    expect(invited(facts({editCount: 0, accountAgeDays: 90}), edits(0))).to.equal(true);
    expect(invited(facts({editCount: undefined, accountAgeDays: 90}), edits(0))).to.equal(true);
    const age = {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 0}}]};
    expect(invited(facts({editCount: 500, accountAgeDays: 0}), age)).to.equal(true);
  });

  it('can go to those with a right, or in a group, instead', () => {
    const right = {right: 'enrollasmentor'};
    expect(invited(experienced, right)).to.equal(false);
    expect(invited(facts({rights: ['enrollasmentor']}), right)).to.equal(true);
    expect(invited(facts({rights: undefined}), right)).to.equal(false);
    const group = {any: [{group: 'mentor'}, {group: 'sysop'}]};
    expect(invited(facts({groups: ['*', 'sysop']}), group)).to.equal(true);
    expect(invited(facts({groups: ['*', 'user']}), group)).to.equal(false);
  });

  it('does not go to a newcomer who may enrol, because everybody may', () => {
    expect(invited(facts({rights: ['read', 'edit', 'enrollasmentor']}))).to.equal(false);
  });

  it('goes to everybody where the wiki set no condition, who can get a mentor all the same', () => {
    const everybody = ruled({invite: null});
    expect(view(undecided, newcomer, everybody)).to.include({card: 'opt-in', invite: true});
    expect(view(left, newcomer, everybody)).to.include({card: 'opt-in', invite: true});
    expect(view(undecided, facts({editCount: undefined}), everybody).invite).to.equal(true);
  });

  it('is not sent on a condition that nobody can decide, nor on its opposite', () => {
    const unknown: Condition = {program: 'spring'};
    expect(invited(experienced, unknown)).to.equal(false);
    expect(invited(experienced, {not: unknown})).to.equal(false);
  });

  it('leaves the offer of a mentor to those who perhaps are not experienced', () => {
    expect(view(undecided, facts({editCount: undefined})).card).to.equal('opt-in');
  });
});

describe('leaving mentorship', () => {
  const leaving = (
    mentorship: Mentorship,
    known: ConditionFacts,
    more: Partial<MentorshipRules> = {},
  ) => {
    const {mayLeave, offerLeaving} = view(mentorship, known, ruled(more));
    return {mayLeave, offerLeaving};
  };
  const many = facts({editCount: 500, accountAgeDays: 30});

  it('is open to everybody who has a mentor, and offered from 500 edits on', () => {
    expect(leaving(has, newcomer)).to.deep.equal({mayLeave: true, offerLeaving: false});
    expect(leaving(away, facts({editCount: 499}))).to.deep.equal({
      mayLeave: true,
      offerLeaving: false,
    });
    expect(leaving(has, many)).to.deep.equal({mayLeave: true, offerLeaving: true});
  });

  it('is offered at another threshold than becoming a mentor', () => {
    expect(view(has, many)).to.include({offerLeaving: true, invite: false});
    expect(view(has, experienced, ruled({offerLeaving: {editCount: {min: 5000}}}))).to.include({
      offerLeaving: false,
      invite: true,
    });
  });

  it('is not offered to those who asked for their mentor, who may all the same', () => {
    expect(leaving({...has, explicit: true}, many)).to.deep.equal({
      mayLeave: true,
      offerLeaving: false,
    });
  });

  it('is not offered while it is not known whether the condition holds', () => {
    expect(leaving(has, facts({editCount: undefined})).offerLeaving).to.equal(false);
  });

  it('is neither open nor offered to those whom the wiki does not let', () => {
    const rule = {mayLeave: {not: {group: 'student'}}, offerLeaving: null};
    expect(leaving(has, facts({groups: ['*', 'student']}), rule)).to.deep.equal({
      mayLeave: false,
      offerLeaving: false,
    });
    expect(leaving(has, newcomer, rule)).to.deep.equal({mayLeave: true, offerLeaving: true});
    expect(leaving(has, facts({groups: undefined}), rule).mayLeave).to.equal(false);
  });

  it('is open to those who wait for a mentor where nobody is free, and not offered', () => {
    expect(leaving({...asked, available: false}, many)).to.deep.equal({
      mayLeave: true,
      offerLeaving: false,
    });
  });

  it('is nothing for those who have no mentor', () => {
    for (const mentorship of [undecided, left, graduated, disabled, isMentor, asked])
      expect(leaving(mentorship, many)).to.deep.equal({mayLeave: false, offerLeaving: false});
  });
});

describe('assigning a mentor by visiting', () => {
  it('happens to those for whom the condition certainly holds', () => {
    expect(assigns(rules, newcomer)).to.equal(true);
    expect(assigns(rules, facts({accountAgeDays: 180}))).to.equal(true);
    expect(assigns(rules, facts({accountAgeDays: 181}))).to.equal(false);
    expect(assigns(rules, facts({accountAgeDays: Infinity}))).to.equal(false);
    expect(assigns(rules, facts({groups: ['*', 'bot']}))).to.equal(false);
    expect(assigns(rules, facts({groups: undefined}))).to.equal(false);
    expect(assigns(rules, facts({accountAgeDays: undefined}))).to.equal(false);
  });

  it('happens to every account where the wiki set no condition', () => {
    expect(assigns({...rules, assign: null}, facts({accountAgeDays: Infinity}))).to.equal(true);
  });

  it('never happens to temporary accounts, without an account, or where mentorship is off', () => {
    for (const accountKind of ['temporary', 'anonymous', undefined] as const)
      expect(assigns({...rules, assign: null}, facts({accountKind}))).to.equal(false);
    expect(assigns({...rules, on: false}, newcomer)).to.equal(false);
  });
});

describe('whatever is known of whomever', () => {
  const maybe = <const T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
  const anybody = fc.record({
    accountKind: maybe('named', 'temporary', 'anonymous'),
    editCount: maybe(0, 499, 500, 9000),
    accountAgeDays: maybe(0, 89, 90, 181, Infinity),
    groups: maybe<readonly string[]>(['*'], ['*', 'bot']),
    rights: maybe<readonly string[]>([], ['enrollasmentor']),
    roles: maybe([], [{group: 'sysop', daysAgo: 3}]),
  });
  const anyMentorship = fc
    .record({
      state: fc.constantFrom('enabled', 'opted-out', 'graduated', 'disabled'),
      explicit: fc.boolean(),
      isMentor: fc.boolean(),
      available: fc.boolean(),
      whose: fc.constantFrom(null, mentor, {...mentor, away: {until: null}}),
    })
    .map(({whose, ...rest}): Mentorship => ({
      ...undecided,
      ...rest,
      mentor: rest.state === 'enabled' ? whose : null,
    }));
  const anySituation = fc.record({
    facts: anybody,
    mentorship: anyMentorship,
    block: fc.constantFrom(null, blockedBy(true).block, blockedBy(false).block),
    inviteDismissed: fc.boolean(),
    hasQuestions: fc.boolean(),
  });
  const always = (promise: (situation: MentorshipSituation) => void) =>
    fc.assert(
      fc.property(anySituation, (situation) => promise({...situation, rules})),
      {numRuns: 3000, seed: 1},
    );

  it('a mentor stays in sight of a reader who takes part', () => {
    always((situation) => {
      const {mentorship, facts: known} = situation;
      if (!mentorship.mentor || mentorship.isMentor || known.accountKind !== 'named') return;
      expect(whoSeesWhat(situation).card).to.match(/^mentor(-away)?$/);
    });
  });

  it('nobody is invited who is a mentor, wants one, is blocked or closed the invitation', () => {
    always((situation) => {
      if (!whoSeesWhat(situation).invite) return;
      const {mentorship, facts: known, block, inviteDismissed} = situation;
      expect(mentorship.isMentor || inviteDismissed || block?.partial === false).to.equal(false);
      expect(mentorship.explicit && mentorship.state === 'enabled').to.equal(false);
      expect((known.editCount ?? 0) >= 500 && (known.accountAgeDays ?? 0) >= 90).to.equal(true);
    });
  });

  it('a mentor is offered only where there is one, and leaving only to those who may', () => {
    always((situation) => {
      const {card, mayLeave, offerLeaving} = whoSeesWhat(situation);
      if (card === 'opt-in') expect(situation.mentorship.available).to.equal(true);
      if (offerLeaving) expect(mayLeave).to.equal(true);
      if (mayLeave && card !== 'unavailable')
        expect(situation.mentorship.mentor).not.to.equal(null);
    });
  });

  it('a block or a closed invitation changes nothing but the invitation', () => {
    always((situation) => {
      const {invite: _, ...rest} = whoSeesWhat(situation);
      const {invite: __, ...free} = whoSeesWhat({
        ...situation,
        block: null,
        inviteDismissed: false,
      });
      expect(rest).to.deep.equal(free);
    });
  });
});

describe('the example situations show what they are named after', () => {
  const now = Date.parse('2026-11-22T12:12:00Z');
  const shown: Readonly<Record<string, readonly [MentorshipCard, invite: boolean]>> = {
    full: ['mentor', false],
    unactivated: ['mentor', false],
    veteran: ['nothing', true],
    anonymous: ['nothing', false],
    temporary: ['nothing', false],
    'mentor-away': ['mentor-away', false],
    'mentor-away-unknown': ['mentor-away', false],
    'mentor-away-alone': ['mentor-away', false],
    'mentor-former': ['mentor', false],
    'mentor-hidden': ['unavailable', false],
    'no-mentors': ['unavailable', false],
    'opt-in': ['opt-in', false],
    'opt-in-left': ['opt-in', false],
    graduated: ['graduated', true],
    'leave-offered': ['mentor', false],
    'mentorship-off': ['nothing', false],
    'is-mentor': ['is-mentor', false],
    invite: ['nothing', true],
    'invite-just-enough': ['mentor', true],
    'invite-edit-short': ['mentor', false],
    'invite-day-short': ['mentor', false],
    'invite-with-mentor': ['mentor', true],
    'invite-explicit': ['mentor', false],
    'invite-dismissed': ['nothing', false],
    'invite-no-enrolment': ['nothing', true],
    'new-role': ['opt-in', true],
    blocked: ['mentor', false],
    'hostile-away': ['mentor-away', false],
  };
  for (const [name, [card, invite]] of Object.entries(shown))
    it(`${name}: ${card}${invite ? ' and the invitation' : ''}`, async () => {
      const {user, mentorship, questions, preferences} = createMemoryAdapter(name, {
        now: () => now,
      });
      const reader = await user.facts();
      const known = factsOf(reader, now, {roles: await user.roles()});
      const seen = whoSeesWhat({
        rules,
        facts: known,
        mentorship: await mentorship.mentorship({listPage: '', assign: assigns(rules, known)}),
        block: reader.block,
        inviteDismissed: 'dismissed-mentor-invite' in (await preferences.readAll('dismissed-')),
        hasQuestions: (await questions.recent()).length > 0,
      });
      expect(seen).to.include({card, invite});
    });
});

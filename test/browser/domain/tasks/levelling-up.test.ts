import {expect} from '@open-wc/testing';
import type {CompletedTasks} from '../../../../src/domain/task-model.js';
import {
  type InvitationFacts,
  isInvitedToTasks,
  levelUpTypes,
} from '../../../../src/domain/tasks/levelling-up.js';
import {optOutsValue, readOptOuts} from '../../../../src/domain/tasks/level-up-optouts.js';
import {aType} from '../../../helpers/tasks.js';

const today = '2026-11-22';
const done = (counts: Readonly<Record<string, number>>): readonly CompletedTasks[] =>
  Object.entries(counts).map(([type, count]) => ({
    type,
    count,
    lastAt: null,
    today: {day: today, count},
  }));

const types = [
  aType(),
  aType({id: 'links'}),
  aType({id: 'expand', difficulty: 'hard'}),
  aType({id: 'references', difficulty: 'medium'}),
];

describe('another type', () => {
  const shown = (
    completed: Readonly<Record<string, number>>,
    {levelUp = 3, type = 'copyedit', optOuts = [] as readonly string[], offered = types} = {},
  ) =>
    levelUpTypes(levelUp, {type, completed: done(completed), types: offered, optOuts, today}).map(
      ({id}) => id,
    );
  const others = ['links', 'references', 'expand'];

  const rows: readonly (readonly [
    words: string,
    got: readonly string[],
    wanted: readonly string[],
  ])[] = [
    ['comes after the third task of a type, easiest first', shown({copyedit: 3}), others],
    ['comes after the sixth', shown({copyedit: 6}), others],
    ['does not come before', shown({copyedit: 2}), []],
    ['does not come between', shown({copyedit: 4}), []],
    ['does not come where nothing was done', shown({}), []],
    [
      'is one that was done less than three times',
      shown({copyedit: 3, links: 3, references: 2}),
      ['references', 'expand'],
    ],
    ['is none where all were', shown({copyedit: 3, links: 3, references: 4, expand: 9}), []],
    ['counts the type of this task, not all', shown({copyedit: 1, links: 2}), []],
    ['comes after so many as the wiki says', shown({copyedit: 5, links: 4}, {levelUp: 5}), others],
    ['comes after each where the wiki says one', shown({copyedit: 4}, {levelUp: 1}), others],
    ['never comes where the wiki says 0', shown({copyedit: 3}, {levelUp: 0}), []],
    [
      'does not come to whoever does not want it after this type',
      shown({copyedit: 3}, {optOuts: ['copyedit']}),
      [],
    ],
    [
      'comes to whoever does not want it after another',
      shown({copyedit: 3}, {optOuts: ['links']}),
      others,
    ],
    [
      'is none that was outgrown or done enough of today',
      shown(
        {copyedit: 3, links: 2, expand: 2},
        {
          offered: [
            aType(),
            aType({id: 'links', dailyLimit: 2}),
            aType({id: 'expand', outgrownAt: 2}),
          ],
        },
      ),
      [],
    ],
  ];
  for (const [words, got, wanted] of rows)
    it(words, () => {
      expect(got).to.deep.equal(wanted);
    });
});

describe('an invitation to suggested edits', () => {
  const invited = (facts: Partial<InvitationFacts> = {}, inviteAt: readonly number[] = [3, 7]) =>
    isInvitedToTasks(inviteAt, {
      articleEdits: 3,
      edits: 3,
      suggestedEdits: 0,
      dismissed: false,
      ...facts,
    });

  const rows = [
    ['comes after the third edit of an article', invited(), true],
    ['comes after the seventh', invited({articleEdits: 7, edits: 7}), true],
    ['does not come after the second', invited({articleEdits: 2}), false],
    ['does not come after the fourth', invited({articleEdits: 4}), false],
    ['does not come after the eighth', invited({articleEdits: 8}), false],
    ['comes to somebody with 21 edits in all', invited({edits: 21}), true],
    ['does not come to somebody with 22', invited({edits: 22}), false],
    ['does not come to somebody who knows them', invited({suggestedEdits: 1}), false],
    ['does not come again to somebody who said no', invited({dismissed: true}), false],
    ['comes at other numbers', invited({articleEdits: 1, edits: 3}, [1]), true],
    ['goes by the last of them', invited({articleEdits: 1, edits: 4}, [1]), false],
    ['never comes where there are none', invited({}, []), false],
    ['does not come where the article edits are not known', invited({articleEdits: null}), false],
    ['does not come where the edits are not known', invited({edits: null}), false],
    [
      'does not come where the suggested ones are not known',
      invited({suggestedEdits: null}),
      false,
    ],
    ['does not come where it is not known what was said before', invited({dismissed: null}), false],
  ] as const;
  for (const [words, got, wanted] of rows)
    it(words, () => {
      expect(got).to.equal(wanted);
    });
});

describe('types after which no other is wanted', () => {
  it('come back as they were kept, each once', () => {
    expect(readOptOuts(optOutsValue(['copyedit', 'links', 'copyedit']))).to.deep.equal([
      'copyedit',
      'links',
    ]);
  });

  it('are none where nothing, or something else, is stored', () => {
    for (const text of [
      null,
      '',
      '{',
      '[]',
      '{"types":["copyedit"]}',
      '{"v":1,"types":"copyedit"}',
    ])
      expect(readOptOuts(text)).to.deep.equal([]);
  });

  it('are read from later versions, as far as they are known', () => {
    expect(readOptOuts('{"v":2,"types":["copyedit",7],"more":1}')).to.deep.equal(['copyedit']);
  });
});

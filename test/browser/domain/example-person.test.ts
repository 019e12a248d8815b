import {expect} from '@open-wc/testing';
import {decide} from '../../../src/domain/conditions.js';
import {personFor} from '../../../src/domain/example-person.js';

describe('somebody for whom a condition holds', () => {
  for (const condition of [
    {},
    {editCount: {min: 500}},
    {editCount: {max: 3}},
    {editCount: {min: 10, scope: 'global'}},
    {accountAgeDays: {min: 90, max: 100}},
    {accountKind: 'anonymous'},
    {not: {accountKind: 'named'}},
    {group: 'sysop', right: 'patrol'},
    {newRole: {days: 7}},
    {newRole: {days: 7, group: 'editor'}},
    {completedTasks: {min: 3}},
    {completedTasks: {min: 3, type: 'links'}},
    {program: '*'},
    {programEnded: 'spring'},
    {campaign: 'maps'},
    {variant: {experiment: 'e', arm: 'b'}},
    {dismissed: 'mentor-invite'},
    {not: {editCount: {min: 10}}},
    {not: {editCount: {max: 100}}},
    {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
    {any: [{editCount: {min: 9, max: 3}}, {group: 'sysop'}]},
    {not: {any: [{editCount: {min: 10}}, {group: 'sysop'}]}},
    {not: {all: [{editCount: {min: 10}}, {accountKind: 'named'}]}},
    {not: {editCount: {min: 10}, group: 'sysop'}},
  ])
    it(`is found: ${JSON.stringify(condition)}`, () => {
      const person = personFor(condition);
      expect(person && decide(condition, person)).to.equal('yes');
    });

  for (const condition of [
    {editCount: {min: 9, max: 3}},
    {all: [{group: 'a'}, {not: {group: 'a'}}]},
    {any: []},
    {elsewhere: true},
    {not: {}},
    'editors',
    null,
  ])
    it(`is not made up: ${JSON.stringify(condition)}`, () => {
      expect(personFor(condition)).to.equal(null);
    });
});

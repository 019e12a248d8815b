import {expect} from '@open-wc/testing';
import {rulesOf} from '../../../src/config/mentorship-rules.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';

const rules = (json: unknown) => rulesOf(parseHomepageConfig(json).config);

describe('rules of mentorship from the configuration', () => {
  it('are those of the contract where nothing is set', () => {
    expect(rules({})).to.deep.equal({
      on: true,
      assign: {all: [{accountAgeDays: {max: 180}}, {not: {group: 'bot'}}]},
      mayLeave: null,
      offerLeaving: {editCount: {min: 500}},
      offer: {newRole: {days: 30}},
      invite: {all: [{editCount: {min: 500}}, {accountAgeDays: {min: 90}}]},
    });
  });

  it('take every condition from its own setting', () => {
    const mentorship = {
      assign: {group: 'a'},
      mayLeave: {group: 'b'},
      offerLeaving: {group: 'c'},
      offer: {group: 'd'},
    };
    const given = rules({mentorship, mentorInvite: {when: {group: 'e'}}});
    expect(given).to.deep.equal({on: true, ...mentorship, invite: {group: 'e'}});
  });

  it('are off where everything is, or the module is', () => {
    expect(rules({enabled: false}).on).to.equal(false);
    expect(rules({modules: {mentorship: {enabled: false}}}).on).to.equal(false);
    expect(rules({modules: {'mentor-invite': {enabled: false}}}).on).to.equal(true);
  });
});

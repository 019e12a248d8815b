import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  communityPages,
  splitSettings,
  withCommunityPages,
} from '../../../src/config/community-pages.js';
import {
  changesBetween,
  mergeSettings,
  pathOf,
  pointerOf,
  setSetting,
  settingAt,
} from '../../../src/config/settings-draft.js';

const base = {
  $version: '1',
  modules: {impact: {days: 60}, 'village-clock': {city: 'Moss'}},
  mentorInvite: {when: {editCount: {min: 500}}},
  placements: [{element: 'wiki-impact'}],
};

describe('a draft of settings', () => {
  it('changes one setting and keeps all others, unknown ones too', () => {
    const draft = setSetting(base, ['modules', 'impact', 'days'], 30);
    expect(draft).to.deep.equal({
      ...base,
      modules: {impact: {days: 30}, 'village-clock': {city: 'Moss'}},
    });
    expect(settingAt(base, ['modules', 'impact', 'days'])).to.equal(60);
  });

  it('takes away objects that hold nothing else', () => {
    const draft = setSetting(base, ['mentorInvite', 'when'], undefined);
    expect(draft).to.not.have.property('mentorInvite');
  });

  it('changes and removes entries of a list', () => {
    const renamed = setSetting(base, ['placements', '0', 'element'], 'wiki-mentorship');
    expect(renamed).to.have.deep.property('placements', [{element: 'wiki-mentorship'}]);
    expect(setSetting(base, ['placements', '0'], undefined)).to.have.deep.property(
      'placements',
      [],
    );
  });

  it('writes paths as pointers and back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 1})), (path) => {
        expect(pathOf(pointerOf(path))).to.deep.equal(path);
      }),
      {seed: 7},
    );
  });

  it('differs key by key, lists and conditions as a whole', () => {
    let draft = setSetting(base, ['modules', 'impact', 'days'], 30);
    draft = setSetting(draft, ['mentorInvite', 'when', 'editCount', 'max'], 900);
    expect(changesBetween(base, draft).map(({path}) => path.join('.'))).to.deep.equal([
      'modules.impact.days',
      'mentorInvite.when',
    ]);
    expect(changesBetween(base, {...base})).to.deep.equal([]);
  });
});

describe('two drafts of the same settings', () => {
  it('are brought together where different settings were changed', () => {
    const mine = setSetting(base, ['modules', 'impact', 'enabled'], false);
    const theirs = setSetting(base, ['modules', 'impact', 'days'], 14);
    const {merged, clashes} = mergeSettings(base, mine, theirs);
    expect(clashes).to.deep.equal([]);
    expect(settingAt(merged, ['modules', 'impact'])).to.deep.equal({days: 14, enabled: false});
  });

  it('clash where both changed the same in different ways', () => {
    const at = ['modules', 'impact', 'days'];
    const {merged, clashes} = mergeSettings(
      base,
      setSetting(base, at, 7),
      setSetting(base, at, 14),
    );
    expect(clashes).to.deep.equal([{path: at, own: 7, theirs: 14}]);
    expect(settingAt(merged, at)).to.equal(14);
  });

  it('do not clash where both changed it alike', () => {
    const both = setSetting(base, ['modules', 'impact', 'days'], 7);
    expect(mergeSettings(base, both, both).clashes).to.deep.equal([]);
  });

  it('clash as a whole where one took away what the other changed', () => {
    const {mentorInvite: _gone, ...without} = base;
    const changed = setSetting(base, ['mentorInvite', 'when'], null);
    const {clashes} = mergeSettings(base, without, changed);
    expect(clashes.map(({path}) => path)).to.deep.equal([['mentorInvite', 'when']]);
  });

  it('lose nothing, whatever is changed', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'd');
    const settings = fc.dictionary(keys, fc.dictionary(keys, fc.integer({min: 0, max: 3})));
    fc.assert(
      fc.property(settings, settings, settings, (one, two, three) => {
        const {merged, clashes} = mergeSettings(one, two, three);
        for (const {path, after} of [...changesBetween(one, two), ...changesBetween(one, three)]) {
          const decided = clashes.some((clash) => clash.path.every((key, i) => path[i] === key));
          if (!decided && after !== undefined) expect(settingAt(merged, path)).to.deep.equal(after);
        }
      }),
      {seed: 7},
    );
  });
});

const mentorship = 'MediaWiki:GrowthExperimentsMentorship.json';
const help = 'MediaWiki:GrowthExperimentsHelpPanel.json';
const edits = 'MediaWiki:GrowthExperimentsSuggestedEdits.json';

describe('settings on pages of CommunityConfiguration', () => {
  const pages = {
    [mentorship]: {
      $version: '1.0.0',
      GEMentorshipEnabled: true,
      GEMentorshipMinimumEditcount: 300,
      GEMentorshipMinimumAge: 60,
      GEPersonalizedPraiseDays: 7,
      GEMentorshipStartOptedOutThresholds: {enabled: true, minEditcount: 400, minTenureInDays: 20},
    },
    [help]: {
      GEHelpPanelLinks: [{title: 'Help:Sources', text: 'Sources'}],
      GEHelpPanelHelpDeskTitle: 'Project:Help desk',
      GEHelpPanelAskMentor: 'help-desk-page',
      GEHelpPanelViewMoreTitle: '',
    },
    [edits]: {copyedit: {disabled: true, templates: ['Copy edit'], learnmore: 'Help:Copy'}},
  };

  it('are read as settings of the homepage', () => {
    const read = withCommunityPages({}, pages);
    expect(read).to.deep.equal({
      mentorInvite: {when: {all: [{editCount: {min: 300}}, {accountAgeDays: {min: 60}}]}},
      mentorship: {
        offerLeaving: {all: [{editCount: {min: 400}}, {accountAgeDays: {min: 20}}]},
        helpDesk: 'Project:Help desk',
      },
      modules: {
        mentorship: {enabled: true},
        'help-panel': {
          ask: 'help-desk',
          links: [{target: 'Help:Sources', text: 'Sources'}],
          viewMore: null,
        },
        'suggested-edits': {
          types: {copyedit: {enabled: false, templates: ['Copy edit'], learnMore: 'Help:Copy'}},
        },
      },
    });
  });

  it('give way to what the homepage’s own page says', () => {
    const own = {mentorInvite: {when: {right: 'enrollasmentor'}}};
    expect(withCommunityPages(own, pages)).to.have.deep.property('mentorInvite', own.mentorInvite);
  });

  it('are written where they came from, with version and unknown keys kept', () => {
    const all = [{editCount: {min: 800}}, {accountAgeDays: {min: 60}}];
    const draft = setSetting(withCommunityPages({}, pages), ['mentorInvite', 'when'], {all});
    const {settings, pages: written} = splitSettings({}, pages, draft);
    expect(settings).to.deep.equal({});
    expect(Object.keys(written)).to.deep.equal([mentorship]);
    expect(written[mentorship]).to.deep.include({
      $version: '1.0.0',
      GEMentorshipMinimumEditcount: 800,
      GEMentorshipMinimumAge: 60,
      GEPersonalizedPraiseDays: 7,
    });
  });

  it('stay on the homepage’s page where the other cannot say them', () => {
    const when = {all: [{editCount: {min: 800}}, {group: 'sysop'}]};
    const draft = setSetting(withCommunityPages({}, pages), ['mentorInvite', 'when'], when);
    const {settings, pages: written} = splitSettings({}, pages, draft);
    expect(settings).to.deep.equal({mentorInvite: {when}});
    expect(written).to.deep.equal({});
  });

  it('stay on the homepage’s page on wikis without such pages', () => {
    const draft = {modules: {'help-panel': {ask: 'help-desk'}}};
    expect(splitSettings({}, {}, draft)).to.deep.equal({settings: draft, pages: {}});
  });

  it('are what they were when nothing is changed', () => {
    expect(communityPages).to.include(mentorship);
    const {settings, pages: written} = splitSettings({}, pages, withCommunityPages({}, pages));
    expect([settings, written]).to.deep.equal([{}, {}]);
  });
});

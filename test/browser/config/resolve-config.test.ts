import {expect} from '@open-wc/testing';
import {defaultConfig, resolveConfig} from '../../../src/config/resolve-config.js';
import {moduleSettings} from '../../../src/config/module-settings.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import {migrate, migrations} from '../../../src/config/migrations.js';

describe('resolveConfig', () => {
  it('gives the defaults where nothing is given', () => {
    expect(resolveConfig()).to.equal(defaultConfig);
    expect(resolveConfig({})).to.deep.equal(defaultConfig);
    expect(resolveConfig({modules: {}})).to.deep.equal(defaultConfig);
  });

  it('merges objects deep and replaces lists and conditions whole', () => {
    const config = resolveConfig({
      modules: {impact: {days: 30}},
      layouts: {newcomer: {side: []}},
      mentorInvite: {when: {group: 'sysop'}},
      mentorship: {offerLeaving: null},
    });
    expect(config.modules.impact).to.deep.equal({enabled: true, days: 30, pageViews: null});
    expect(config.layouts.newcomer).to.deep.equal({...defaultConfig.layouts.newcomer, side: []});
    expect(config.mentorInvite).to.deep.equal({
      ...defaultConfig.mentorInvite,
      when: {group: 'sysop'},
    });
    expect(config.mentorship.offerLeaving).to.equal(null);
  });

  it('keeps keys that it does not know', () => {
    const given = {modules: {'own-module': {limit: 3}}};
    expect(resolveConfig(given).modules['own-module']).to.deep.equal({limit: 3});
  });

  it('leaves what it was given as it was, and unfrozen', () => {
    const given = {layouts: {newcomer: {top: ['a']}}};
    resolveConfig(given);
    expect(given).to.deep.equal({layouts: {newcomer: {top: ['a']}}});
    expect(Object.isFrozen(given.layouts.newcomer.top)).to.equal(false);
  });

  it('never lets anybody change the defaults', () => {
    expect(Object.isFrozen(defaultConfig.layouts.newcomer.top)).to.equal(true);
    expect(Object.isFrozen(resolveConfig({enabled: false}).mentorship)).to.equal(true);
  });

  it('agrees with parseHomepageConfig on configuration without mistakes', () => {
    const given = {
      language: 'ar',
      modules: {impact: {days: 7}},
      dashboardLink: {editCount: {min: 5}},
    };
    expect(resolveConfig(given)).to.deep.equal(parseHomepageConfig(given).config);
  });
});

describe('moduleSettings', () => {
  it('gives the settings of a module that the schema knows', () => {
    expect(moduleSettings(resolveConfig({modules: {impact: {days: 14}}}), 'impact').days).to.equal(
      14,
    );
    expect(moduleSettings(defaultConfig, 'impact')).to.deep.equal({
      enabled: true,
      days: 60,
      pageViews: null,
    });
  });

  it('gives an author’s defaults for a module that nobody configured', () => {
    expect(moduleSettings(defaultConfig, 'own', {limit: 5})).to.deep.equal({
      enabled: true,
      limit: 5,
    });
    expect(moduleSettings(defaultConfig, 'constructor', {})).to.deep.equal({enabled: true});
  });

  it('lays the wiki’s settings over the author’s defaults, deep', () => {
    const {config} = parseHomepageConfig({
      modules: {own: {enabled: false, colours: {line: 'red'}, extra: 1}},
    });
    expect(
      moduleSettings(config, 'own', {limit: 5, colours: {line: 'blue', area: 'grey'}}),
    ).to.deep.equal({
      enabled: false,
      limit: 5,
      colours: {line: 'red', area: 'grey'},
      extra: 1,
    });
  });

  it('reads a value of another kind as the default', () => {
    const {config} = parseHomepageConfig({
      modules: {own: {limit: '9', list: {}, label: null, any: 7}},
    });
    expect(
      moduleSettings(config, 'own', {limit: 5, list: [1], label: 'x', any: null}),
    ).to.deep.equal({
      enabled: true,
      limit: 5,
      list: [1],
      label: 'x',
      any: 7,
    });
  });
});

describe('migrate', () => {
  const steps = [
    (config: object) => ({...config, second: true}),
    (config: object) => ({...config, third: true}),
  ];

  it('has no older version to convert yet', () => {
    expect(migrations).to.have.length(Number(defaultConfig.$version) - 1);
    expect(migrate({$version: '1'})).to.deep.equal({config: {$version: '1'}, found: 1, known: 1});
  });

  it('takes an old page through all later versions', () => {
    expect(migrate({a: 1}, steps).config).to.deep.equal({
      a: 1,
      second: true,
      third: true,
      $version: '3',
    });
    expect(migrate({$version: '2.4'}, steps)).to.deep.equal({
      config: {third: true, $version: '3'},
      found: 2,
      known: 3,
    });
  });

  it('leaves a page of the newest or of a newer version alone', () => {
    expect(migrate({$version: '3'}, steps).config).to.deep.equal({$version: '3'});
    expect(migrate({$version: '4'}, steps)).to.deep.equal({
      config: {$version: '4'},
      found: 4,
      known: 3,
    });
  });

  it('takes an unreadable version for the first', () => {
    for (const $version of [undefined, null, '', 'x', -1, '0', [], {}])
      expect(migrate({$version}, steps).found).to.equal(1);
  });
});

import {expect, waitUntil} from '@open-wc/testing';
import {onConfigNews} from '../../../src/config/config-news.js';
import type {HomepageConfig} from '../../../src/config/config-types.generated.js';
import {defaultConfig} from '../../../src/config/resolve-config.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {watchConfig} from '../../../src/mediawiki/config-watch.js';
import {settingsSavedKey} from '../../../src/platform/settings-saved.js';

const minute = 60_000;

describe('a page that stays open', () => {
  const ends: (() => void)[] = [];
  // A tab behind another is hidden.
  before(() => Object.defineProperty(document, 'hidden', {value: false, configurable: true}));
  after(() => delete (document as {hidden?: boolean}).hidden);
  afterEach(() => ends.splice(0).forEach((end) => end()));

  function watch(configuration: unknown) {
    let clock = 0;
    const heard: HomepageConfig[] = [];
    const adapter = createMemoryAdapter('full', {configuration});
    ends.push(
      onConfigNews((config, wiki) => {
        if (wiki === adapter.wiki) heard.push(config);
      }),
    );
    ends.push(watchConfig(adapter, defaultConfig, () => clock));
    const back = (minutes: number) => {
      clock = minutes * minute;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    return {adapter, heard, back};
  }

  it('hears of settings that were saved in another tab', async () => {
    const {adapter, heard} = watch({modules: {impact: {days: 7}}});
    const key = settingsSavedKey(adapter.wiki);
    window.dispatchEvent(new StorageEvent('storage', {key, newValue: '5'}));
    await waitUntil(() => heard.length);
    expect(heard[0]?.modules.impact.days).to.equal(7);
  });

  it('looks again when the reader comes back after ten minutes, not before', async () => {
    const {heard, back} = watch({enabled: false});
    back(9);
    back(10);
    await waitUntil(() => heard.length);
    expect(heard.map(({enabled}) => enabled)).to.deep.equal([false]);
  });

  it('stays as it is when the settings cannot be read', async () => {
    const {adapter, heard, back} = watch({enabled: false});
    adapter.control.set({fail: 'network'});
    back(20);
    await adapter.configuration.read().catch(() => undefined);
    expect(heard).to.deep.equal([]);
  });
});

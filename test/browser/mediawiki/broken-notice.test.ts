import {expect} from '@open-wc/testing';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {defaultConfig} from '../../../src/config/resolve-config.js';
import {showBrokenSettings} from '../../../src/mediawiki/broken-notice.js';
import {now} from '../../helpers/mount.js';

const {user, ...memory} = createMemoryAdapter('full', {now: () => now});

const readBy = (...rights: readonly string[]): Adapter => ({
  ...memory,
  user: {...user, facts: async () => ({...(await user.facts()), rights})},
});

describe('the notice of broken settings', () => {
  const text = document.createElement('div');
  const page = document.createElement('div');
  page.id = 'content';
  page.innerHTML = '<h1>A page</h1><div id="bodyContent"></div>';
  text.id = 'mw-content-text';
  before(() => {
    document.body.append(page);
    page.lastElementChild?.append(text);
  });
  afterEach(() => text.replaceChildren('The text.'));
  after(() => page.remove());

  const show = (adapter: Adapter, mistakes = 2) =>
    showBrokenSettings({adapter, config: defaultConfig, mistakes});

  it('stands at the top of the text, below the heading of the page', async () => {
    await show(readBy('editinterface', 'editsitejson'));
    expect(text.firstElementChild?.getAttribute('role')).to.equal('status');
    expect(text.firstElementChild?.textContent).to.match(/^2 settings/);
  });

  it('says of a page that cannot be read at all just that', async () => {
    await show(readBy('editinterface', 'editsitejson'), Infinity);
    expect(text.firstElementChild?.textContent).to.include('cannot be read');
  });

  it('is for nobody who could not mend them', async () => {
    await show(readBy('editsitejson'));
    expect(page.textContent).to.not.include('settings');
  });
});

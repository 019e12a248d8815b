/** What an administrator writes while a saving is on its way. */
import {expect} from '@open-wc/testing';
import type {ConfigurationSource} from '../../../src/adapters/adapter.js';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {SettingsSession} from '../../../src/controllers/settings-session.js';
import {editingOf, loadSettings} from '../../../src/controllers/settings-pages.js';
import {now} from '../../helpers/mount.js';

/** @param meanwhile while the wiki takes what was sent */
async function sessionThat(meanwhile: (session: SettingsSession) => void) {
  const memory = createMemoryAdapter('settings-none', {now: () => now});
  const {configuration} = memory;
  const save: ConfigurationSource['save'] = async (...given) => {
    const saved = await configuration.save(...given);
    meanwhile(session);
    return saved;
  };
  const adapter = {...memory, configuration: {...configuration, save}};
  const source = editingOf(adapter);
  if (!source) throw new Error('No settings');
  const session = new SettingsSession(adapter, 'Ines', await loadSettings(source), () => undefined);
  return {session, stored: () => configuration.read({reload: true})};
}

describe('settings that are changed while others are saved', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('stay, beside those that were saved', async () => {
    const {session, stored} = await sessionThat((at) => at.set(['modules', 'impact', 'days'], 30));
    session.set(['enabled'], false);
    await session.save();
    expect(await stored()).to.deep.include({enabled: false});
    expect(session.draft).to.deep.include({enabled: false, modules: {impact: {days: 30}}});
    expect(session.changes.map(({path}) => path.join('/'))).to.deep.equal(['modules/impact/days']);
    expect(session.conflict).to.equal(undefined);
  });

  it('are taken back where they were set to what was before', async () => {
    const {session} = await sessionThat((at) => at.set(['enabled'], undefined));
    session.set(['enabled'], false);
    await session.save();
    expect(session.draft).not.to.have.property('enabled');
    expect(session.base).to.deep.include({enabled: false});
  });

  it('leave the words for the next summary', async () => {
    const {session} = await sessionThat((at) => at.summarise('And one more'));
    session.set(['enabled'], false);
    session.summarise('First');
    await session.save();
    expect(session.summary).to.equal('And one more');
  });

  it('are none where nothing was changed', async () => {
    const {session} = await sessionThat(() => undefined);
    session.set(['enabled'], false);
    session.summarise('First');
    await session.save();
    expect(session.changes).to.deep.equal([]);
    expect(session.summary).to.equal('');
  });
});

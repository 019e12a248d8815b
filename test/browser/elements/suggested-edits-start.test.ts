/** The introduction to suggested edits. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {AdapterError} from '../../../src/adapters/adapter.js';
import {noChoices} from '../../../src/domain/tasks/task-choices.js';
import {calm, choose, type Chooser, type Given} from '../../helpers/chooser.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, button, clean, one, text} from '../../helpers/mentorship.js';
import {now} from '../../helpers/mount.js';

const start = (given: Given = {}, language = 'en') => choose('start', given, {language});
const press = async (chooser: Chooser, label: string | RegExp) => {
  button(chooser, label).click();
  await calm(chooser);
};
const tick = async (chooser: Chooser, name: string) => {
  const label = all(chooser, 'label').find(({textContent}) => clean(textContent).startsWith(name));
  label?.click();
  await calm(chooser);
};
const active = (chooser: Chooser) => clean(chooser.shadowRoot?.activeElement?.textContent);
const step = (chooser: Chooser) => text(chooser, '[part="actions"]');
const pressed = (chooser: Chooser, label: string) =>
  button(chooser, label).getAttribute('aria-pressed') === 'true';

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('The introduction to suggested edits', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('asks what somebody likes to read about first', async () => {
    const chooser = await start();
    expect(step(chooser)).to.equal('Step 1 of 2');
    expect(text(chooser, 'h3')).to.equal('Small edits, real readers');
    expect(text(chooser)).to.contain('What do you like to read about?');
    const chips = all(chooser, '.chip');
    expect(chips).to.have.lengthOf(12);
    expect(clean(chips[0]?.textContent)).to.equal('History');
  });

  it('shows all topics when that is asked for', async () => {
    const chooser = await start();
    await press(chooser, 'Show 27 more');
    expect(all(chooser, '.chip')).to.have.lengthOf(39);
  });

  it('counts what matches so far', async () => {
    const chooser = await start();
    await until(() => text(chooser, '[role="status"]') === '412 articles match');
    expect(chooser.counted[0]?.filter.types).to.deep.equal(['copyedit', 'links']);
  });

  it('then asks how much time somebody has, and moves the focus there', async () => {
    const chooser = await start();
    await press(chooser, 'Music');
    await press(chooser, 'Continue');
    expect(step(chooser)).to.equal('Step 2 of 2');
    expect(active(chooser)).to.equal('How much time do you have?');
    await press(chooser, 'Back');
    expect(active(chooser)).to.equal('Small edits, real readers');
    expect(pressed(chooser, 'Music')).to.equal(true);
  });

  it('gives everything at the end, and nothing before', async () => {
    const chooser = await start();
    await press(chooser, 'Music');
    await press(chooser, 'Continue');
    await tick(chooser, 'Find sources');
    expect(chooser.accepted).to.deep.equal([]);
    await press(chooser, 'Show my edits');
    expect(chooser.accepted).to.deep.equal([
      {
        startedAt: new Date(now).toISOString(),
        types: ['copyedit', 'links', 'references'],
        topics: ['music'],
        match: 'any',
      },
    ]);
    expect(sessionStorage).to.have.lengthOf(0);
  });

  it('takes any topic on request', async () => {
    const chooser = await start();
    await press(chooser, 'Music');
    await press(chooser, 'Any topic');
    await press(chooser, 'Show my edits');
    expect(chooser.accepted[0]?.topics).to.deep.equal([]);
  });

  it('is only words and types where the wiki cannot tell topics', async () => {
    const chooser = await start({topics: []});
    expect(text(chooser)).not.to.contain('What do you like to read about?');
    expect(() => button(chooser, 'Any topic')).to.throw();
    await press(chooser, 'Continue');
    await press(chooser, 'Show my edits');
    expect(chooser.accepted[0]?.topics).to.equal(null);
  });

  it('needs a type, and says so', async () => {
    const chooser = await start();
    await press(chooser, 'Continue');
    await tick(chooser, 'Copyedit');
    await tick(chooser, 'Add links');
    expect(text(chooser, '[role="status"]')).to.equal('Choose at least one type.');
    await press(chooser, 'Show my edits');
    expect(chooser.accepted).to.deep.equal([]);
  });

  it('does not end with nothing to show', async () => {
    const chooser = await start({countWith: () => Promise.resolve({count: 0, exact: true})});
    await until(() => text(chooser, '[role="status"]').startsWith('Nothing matches'));
    await press(chooser, 'Continue');
    expect(step(chooser)).to.equal('Step 2 of 2');
    await press(chooser, 'Show my edits');
    expect(chooser.accepted).to.deep.equal([]);
    expect(button(chooser, 'Show my edits').getAttribute('aria-disabled')).to.equal('true');
  });

  describe('in the same tab', () => {
    it('goes on where it was left', async () => {
      const first = await start();
      await press(first, 'Music');
      await press(first, 'Continue');
      await tick(first, 'Copyedit');
      first.remove();
      const chooser = await start();
      expect(step(chooser)).to.equal('Step 2 of 2');
      expect(all(chooser, 'input:checked')).to.have.lengthOf(1);
      await press(chooser, 'Back');
      expect(pressed(chooser, 'Music')).to.equal(true);
      expect(chooser.accepted).to.deep.equal([]);
    });

    it('knows nothing of what another account clicked', async () => {
      const first = await start();
      await press(first, 'Music');
      first.remove();
      const chooser = await start({scope: {wiki: 'test', account: 'Joon Seo'}});
      expect(pressed(chooser, 'Music')).to.equal(false);
    });

    it('passes over what it cannot read', async () => {
      const key = 'wiki-homepage/1/task-start/["test","Amina K."]';
      for (const junk of ['{', '[]', '{"step":9,"types":7,"topics":[1,"music"]}']) {
        sessionStorage.setItem(key, junk);
        const chooser = await start();
        expect(step(chooser)).to.equal('Step 1 of 2');
        chooser.remove();
      }
    });
  });

  it('begins with choices that were made before', async () => {
    const chooser = await start({choices: {...noChoices, types: ['expand'], topics: ['music']}});
    expect(pressed(chooser, 'Music')).to.equal(true);
    await press(chooser, 'Continue');
    expect(all(chooser, 'input:checked')).to.have.lengthOf(1);
  });

  it('keeps everything when it cannot be saved, and tries again', async () => {
    const chooser = await start({
      acceptWith: () => Promise.reject(new AdapterError('session-lost', 'no')),
    });
    await press(chooser, 'Music');
    await press(chooser, 'Continue');
    await press(chooser, 'Show my edits');
    expect(text(chooser, '[role="alert"]')).to.equal(
      'Not saved. You are logged out. Log in again in another tab, then try again here. What you chose is kept here.',
    );
    expect(all(chooser, 'input:checked')).to.have.lengthOf(2);
    chooser.acceptWith = () => Promise.resolve();
    await press(chooser, 'Try again');
    expect(chooser.accepted[0]?.topics).to.deep.equal(['music']);
  });

  describe('speaks to what somebody came for', () => {
    const links = {
      addImages: 'https://wiki.example/wiki/Help:Pictures',
      newArticles: 'https://wiki.example/wiki/Help:New',
    };
    for (const [reason, heading, link] of [
      ['add-image', 'Pictures begin with articles', links.addImages],
      ['edit-typo', 'More to mend', undefined],
      ['new-page', 'The way to a first article', links.newArticles],
      ['edit-info-add-change', 'Room for what you know', undefined],
      ['something-else', 'Small edits, real readers', undefined],
    ] as const)
      it(`as ${reason}`, async () => {
        const chooser = await start({reason, ...links});
        expect(text(chooser, 'h3')).to.equal(heading);
        expect(one(chooser, 'section a')?.getAttribute('href')).to.equal(link);
      });

    it('without a link where the wiki has no such page', async () => {
      const chooser = await start({reason: 'add-image', addImages: null});
      expect(one(chooser, 'section a')).to.equal(undefined);
    });
  });

  it('keeps its headings in their rank', async () => {
    const chooser = await start({headingLevel: 4});
    expect(one(chooser, 'h3')?.getAttribute('aria-level')).to.equal('4');
  });

  it('scrolls nothing sideways on a page of 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    for (const language of ['en', 'ar', 'ru']) {
      const chooser = await start({}, language);
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      all(chooser, '.primary')[0]?.click();
      await calm(chooser);
      expect(document.documentElement.scrollWidth).to.be.at.most(clientWidth);
      chooser.remove();
      sessionStorage.clear();
    }
    await setViewport({width: 800, height: 600});
  });

  for (const look of looks)
    it(`is accessible in both steps, ${named(look)}`, async () => {
      dress(look);
      const chooser = await start({}, look.language);
      await expect(chooser).to.be.accessible();
      all(chooser, '.primary')[0]?.click();
      await calm(chooser);
      await expect(chooser).to.be.accessible();
      dress({theme: 'light'});
    });
});

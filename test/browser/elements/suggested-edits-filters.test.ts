/** The dialogs in which topics and types of suggested edits are chosen. */
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {AdapterError} from '../../../src/adapters/adapter.js';
import type {TaskCount, Topic} from '../../../src/domain/task-model.js';
import {noChoices} from '../../../src/domain/tasks/task-choices.js';
import {
  calm,
  choose,
  type Chooser,
  everyTopic,
  type Given,
  knownType,
  stockTypes,
} from '../../helpers/chooser.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, button, clean, one, text} from '../../helpers/mentorship.js';

const press = async (chooser: Chooser, label: string | RegExp) => {
  button(chooser, label).click();
  await calm(chooser);
};
const pressed = (chooser: Chooser, label: string) =>
  button(chooser, label).getAttribute('aria-pressed') === 'true';
const matches = (chooser: Chooser) => text(chooser, '[role="status"]');
const off = (chooser: Chooser, label: string) =>
  button(chooser, label).getAttribute('aria-disabled') === 'true';
const topic = (id: string, group: string, name: string | null = null): Topic => ({
  id,
  group,
  name,
  groupName: null,
});
const isOpen = (chooser: Chooser) => !!one(chooser, 'dialog[open]');
const never = () => new Promise<never>(() => undefined);
const counts =
  (count: number, exact = true) =>
  () =>
    Promise.resolve({count, exact});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A group of controls by its name. */
function group(chooser: Chooser, name: string): HTMLElement {
  const found = all(chooser, '[role="group"]').find((candidate) => {
    const label = candidate.getAttribute('aria-labelledby') ?? '';
    return clean(one(chooser, `[id="${label}"]`)?.textContent).startsWith(name);
  });
  if (!found) throw new Error(`There is no group ${name}`);
  return found;
}
const inGroup = (chooser: Chooser, name: string) =>
  [...group(chooser, name).querySelectorAll('button')].map(({textContent}) => clean(textContent));

const chosen = {...noChoices, startedAt: '2026-11-01T00:00:00Z'};
const historyAndAsia = {...chosen, topics: ['history', 'asia']};

// What was clicked and not accepted is kept by the tab.
beforeEach(() => sessionStorage.clear());

describe('The topics dialog', () => {
  it('shows topics in their groups, in the alphabet', async () => {
    const chooser = await choose('topics');
    const headings = all(chooser, 'dialog h3').map((heading) => clean(heading.textContent));
    expect(headings).to.deep.equal([
      'Culture',
      'History and society',
      'Science, technology and maths',
      'Geography',
    ]);
    expect(inGroup(chooser, 'Geography')).to.deep.equal([
      'Africa',
      'Asia',
      'Central America',
      'Europe',
      'North America',
      'Oceania',
      'South America',
    ]);
  });

  it('uses the alphabet of the reader', async () => {
    const chooser = await choose('topics', {}, {language: 'ru'});
    expect(inGroup(chooser, 'География').slice(0, 3)).to.deep.equal(['Азия', 'Африка', 'Европа']);
  });

  it('shows the program first, groups of the wiki after the known ones, the rest last', async () => {
    const topics = [
      topic('odds', 'more', 'Odds and ends'),
      topic('mills', 'crafts', 'Mills'),
      ...everyTopic.slice(0, 1),
      topic('maps', 'program', 'Cartography 2026'),
    ];
    const chooser = await choose('topics', {topics});
    const headings = all(chooser, 'dialog h3').map((heading) => clean(heading.textContent));
    expect(headings).to.deep.equal(['From your program', 'Culture', 'crafts', 'More topics']);
  });

  it('has what was chosen pressed', async () => {
    const chooser = await choose('topics', {choices: historyAndAsia});
    expect(pressed(chooser, 'History')).to.equal(true);
    expect(pressed(chooser, 'Asia')).to.equal(true);
    expect(pressed(chooser, 'Music')).to.equal(false);
    expect(pressed(chooser, 'any of these')).to.equal(true);
  });

  it('chooses and frees a whole group', async () => {
    const chooser = await choose('topics');
    await press(chooser, 'Select all: Geography');
    expect(pressed(chooser, 'Africa')).to.equal(true);
    expect(pressed(chooser, 'South America')).to.equal(true);
    expect(pressed(chooser, 'Music')).to.equal(false);
    await press(chooser, 'Select none: Geography');
    expect(pressed(chooser, 'Africa')).to.equal(false);
  });

  it('begins the label of a button with what is seen on it', async () => {
    const chooser = await choose('topics');
    const button_ = button(chooser, 'Select all: Geography');
    expect(button_.getAttribute('aria-label')).to.contain(clean(button_.textContent));
  });

  it('gives what is chosen only when it is accepted', async () => {
    const chooser = await choose('topics', {choices: historyAndAsia});
    await press(chooser, 'Asia');
    await press(chooser, 'Music');
    await press(chooser, 'all of these');
    expect(chooser.accepted).to.deep.equal([]);
    await press(chooser, 'Show these');
    expect(chooser.accepted).to.deep.equal([
      {...historyAndAsia, topics: ['history', 'music'], match: 'all'},
    ]);
    expect(isOpen(chooser)).to.equal(false);
  });

  it('leaves types that were never chosen unchosen', async () => {
    const chooser = await choose('topics', {choices: chosen});
    await press(chooser, 'Show these');
    expect(chooser.accepted[0]).to.deep.include({types: null, topics: []});
  });

  for (const [how, leave] of [
    ['Cancel', (chooser: Chooser) => press(chooser, 'Cancel')],
    ['the cross', (chooser: Chooser) => press(chooser, 'Close')],
    ['Escape', () => sendKeys({press: 'Escape'})],
  ] as const)
    it(`changes nothing when it is left by ${how}`, async () => {
      const chooser = await choose('topics', {choices: historyAndAsia});
      await press(chooser, 'Music');
      await press(chooser, 'all of these');
      await leave(chooser);
      await until(() => chooser.cancelled === 1);
      await calm(chooser);
      expect(chooser.accepted).to.deep.equal([]);
      chooser.open = 'topics';
      await calm(chooser);
      expect(pressed(chooser, 'Music')).to.equal(false);
      expect(pressed(chooser, 'any of these')).to.equal(true);
    });

  it('changes nothing when a narrow page goes back', async () => {
    await setViewport({width: 400, height: 640});
    const chooser = await choose('topics', {choices: historyAndAsia});
    await press(chooser, 'Music');
    await until(() => location.hash === '#/wiki-homepage/topics');
    history.back();
    await until(() => chooser.cancelled === 1);
    expect(chooser.accepted).to.deep.equal([]);
    await setViewport({width: 800, height: 600});
  });

  it('has what was clicked before the page was loaded again, until it is accepted or taken back', async () => {
    const given = {choices: historyAndAsia};
    const before = await choose('topics', given);
    await press(before, 'Music');
    await press(before, 'Asia');
    await press(before, 'all of these');
    before.remove();

    const again = await choose('topics', given);
    expect(['Music', 'History', 'Asia'].map((name) => pressed(again, name))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(pressed(again, 'all of these')).to.equal(true);
    await press(again, 'Cancel');
    again.remove();

    const later = await choose('topics', given);
    expect(['Music', 'Asia'].map((name) => pressed(later, name))).to.deep.equal([false, true]);
    expect(pressed(later, 'any of these')).to.equal(true);
    await press(later, 'Music');
    await press(later, 'Show these');
    later.remove();
    expect(pressed(await choose('topics', given), 'Music')).to.equal(false);
  });

  it('knows nothing of what another account clicked', async () => {
    await press(await choose('topics'), 'Music');
    const other = await choose('topics', {scope: {wiki: 'test', account: 'Joon Seo'}});
    expect(pressed(other, 'Music')).to.equal(false);
  });

  it('keeps what was clicked when it could not be stored', async () => {
    const acceptWith = () => Promise.reject(new AdapterError('session-lost', ''));
    const before = await choose('topics', {acceptWith});
    await press(before, 'Music');
    await press(before, 'Show these');
    before.remove();
    expect(pressed(await choose('topics'), 'Music')).to.equal(true);
  });

  it('gives the focus back to what opened it', async () => {
    const chooser = await choose('topics');
    await press(chooser, 'Cancel');
    expect(clean(chooser.shadowRoot?.activeElement?.textContent)).to.equal('Open');
  });

  it('shows twelve of a long list, and the rest when it is asked for', async () => {
    const topics = Array.from({length: 40}, (_, index) =>
      topic(`t${index}`, 'more', `Topic ${String(index + 1).padStart(2, '0')}`),
    );
    const choices = {...chosen, topics: ['t30']};
    const chooser = await choose('topics', {topics, choices});
    const shown = inGroup(chooser, 'More topics');
    expect(shown).to.have.lengthOf(14);
    expect(shown.slice(-3)).to.deep.equal(['Topic 12', 'Topic 31', 'Show 27 more']);
    await press(chooser, 'Topic 31');
    expect(inGroup(chooser, 'More topics')).to.contain('Topic 31');
    await press(chooser, 'Show 27 more');
    expect(inGroup(chooser, 'More topics')).to.have.lengthOf(40);
    expect(clean(chooser.shadowRoot?.activeElement?.textContent)).to.equal('Topic 13');
  });

  it('takes names of the wiki as plain text', async () => {
    const topics = [topic('x', 'more', '<img src=x onerror=alert(1)>')];
    const chooser = await choose('topics', {topics});
    expect(inGroup(chooser, 'More topics')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(one(chooser, 'dialog img')).to.equal(undefined);
  });

  describe('counts articles', () => {
    it('at once, and again after a change', async () => {
      const chooser = await choose('topics', {choices: historyAndAsia});
      await until(() => matches(chooser) === '412 articles match');
      chooser.countWith = counts(1);
      await press(chooser, 'Music');
      expect(matches(chooser)).to.equal('Counting…');
      await until(() => matches(chooser) === '1 article matches');
      expect(chooser.counted.at(-1)?.filter).to.deep.equal({
        types: ['copyedit', 'links'],
        topics: ['history', 'asia', 'music'],
        match: 'any',
      });
    });

    it('once for several clicks', async () => {
      const chooser = await choose('topics');
      await until(() => matches(chooser) === '412 articles match');
      await press(chooser, 'Music');
      await press(chooser, 'Art');
      await press(chooser, 'History');
      await until(() => matches(chooser) === '412 articles match');
      expect(chooser.counted).to.have.lengthOf(2);
    });

    it('and gives up an answer that is no longer wanted', async () => {
      const answers: ((count: TaskCount) => void)[] = [];
      const countWith = () => new Promise<TaskCount>((resolve) => answers.push(resolve));
      const chooser = await choose('topics', {countWith});
      await press(chooser, 'Music');
      await until(() => answers.length === 2);
      expect(chooser.counted[0]?.signal.aborted).to.equal(true);
      answers[1]?.({count: 7, exact: true});
      answers[0]?.({count: 99, exact: true});
      await until(() => matches(chooser) !== 'Counting…');
      expect(matches(chooser)).to.equal('7 articles match');
    });

    it('and gives it up when the dialog closes', async () => {
      const chooser = await choose('topics', {countWith: never});
      await until(() => chooser.counted.length === 1);
      await press(chooser, 'Cancel');
      expect(chooser.counted[0]?.signal.aborted).to.equal(true);
    });

    it('not again when a choice comes to the same', async () => {
      const chooser = await choose('topics');
      await until(() => matches(chooser) === '412 articles match');
      await press(chooser, 'all of these');
      expect(matches(chooser)).to.equal('412 articles match');
    });

    it('roughly where the wiki knows no better', async () => {
      for (const [count, words] of [
        [7, 'About 7 articles match'],
        [48, 'About 50 articles match'],
        [412, 'About 400 articles match'],
        [1460, 'About 1,500 articles match'],
      ] as const) {
        const chooser = await choose('topics', {countWith: counts(count, false)});
        await until(() => matches(chooser) === words);
      }
    });

    it('in plural forms of other languages', async () => {
      const chooser = await choose('topics', {countWith: counts(3)}, {language: 'ru'});
      await until(() => matches(chooser) === 'Подходят 3 статьи');
    });

    it('and keeps quiet to screen readers while it does', async () => {
      const chooser = await choose('topics', {countWith: never});
      const words = one(chooser, '[role="status"] > *');
      expect(words?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('and can be accepted when the number does not arrive', async () => {
      const chooser = await choose('topics', {countWith: () => Promise.reject(new Error('gone'))});
      await until(() => matches(chooser) === 'The articles could not be counted.');
      await press(chooser, 'Show these');
      expect(chooser.accepted).to.have.lengthOf(1);
    });
  });

  describe('with nothing that matches', () => {
    it('cannot be accepted, and says why', async () => {
      const chooser = await choose('topics', {choices: historyAndAsia, countWith: counts(0)});
      await until(() => off(chooser, 'Show these'));
      expect(matches(chooser)).to.equal('Nothing matches. Try other topics or other types.');
      await press(chooser, 'Show these');
      expect(chooser.accepted).to.deep.equal([]);
      const reason = button(chooser, 'Show these').getAttribute('aria-describedby') ?? '';
      expect(text(chooser, `#${reason}`)).to.contain('Nothing matches');
    });

    it('advises any of several topics', async () => {
      const choices = {...historyAndAsia, match: 'all'} as const;
      const chooser = await choose('topics', {choices, countWith: counts(0)});
      await until(() => off(chooser, 'Show these'));
      expect(matches(chooser)).to.equal('Nothing is about all of these. Try any of these.');
    });
  });

  describe('that cannot store the choice', () => {
    const failing = (error: AdapterError): Given => ({acceptWith: () => Promise.reject(error)});

    it('says why, keeps it and tries again', async () => {
      const chooser = await choose('topics', failing(new AdapterError('read-only', 'no')));
      await press(chooser, 'Music');
      await press(chooser, 'Show these');
      expect(text(chooser, '[role="alert"]')).to.equal(
        'Not saved. Nothing can be changed on the wiki at the moment. What you chose is kept here.',
      );
      expect(pressed(chooser, 'Music')).to.equal(true);
      chooser.acceptWith = () => Promise.resolve();
      await press(chooser, 'Try again');
      expect(chooser.accepted[0]?.topics).to.deep.equal(['music']);
      expect(isOpen(chooser)).to.equal(false);
    });

    for (const [kind, words] of [
      ['network', 'The wiki could not be reached.'],
      ['timeout', 'took too long'],
      ['rate-limited', 'a short pause'],
      ['session-lost', 'You are logged out.'],
      ['denied', 'does not let this account'],
      ['blocked', 'does not let this account'],
      ['unsupported', 'Neither the wiki nor this browser'],
      ['malformed', 'did not accept it'],
    ] as const)
      it(`has words for ${kind}`, async () => {
        const chooser = await choose('topics', failing(new AdapterError(kind, 'no')));
        await press(chooser, 'Show these');
        expect(text(chooser, '[role="alert"]')).to.contain(words);
      });

    it('tells a broken server from a broken connection, and repeats what the wiki says', async () => {
      const details = {code: 'http-500', wikiText: '<b>Ouch</b>'};
      const chooser = await choose('topics', failing(new AdapterError('network', 'no', details)));
      await press(chooser, 'Show these');
      expect(text(chooser, '[role="alert"]')).to.equal(
        'Not saved. Something broke on the wiki’s side. The wiki says: <b>Ouch</b> What you chose is kept here.',
      );
    });
  });

  it('stays while the choice is stored, and stores it once', async () => {
    let accepted = 0;
    const acceptWith = () => {
      accepted++;
      return never();
    };
    const chooser = await choose('topics', {acceptWith});
    await press(chooser, 'Show these');
    await press(chooser, 'Saving…');
    await press(chooser, 'Cancel');
    expect([accepted, chooser.cancelled, isOpen(chooser)]).to.deep.equal([1, 0, true]);
  });

  it('works with a keyboard alone', async () => {
    const chooser = await choose('topics');
    for (let turn = 0; turn < 20 && !chooser.shadowRoot?.activeElement?.matches('.chip'); turn++)
      await sendKeys({press: 'Tab'});
    expect(clean(chooser.shadowRoot?.activeElement?.textContent)).to.equal('Architecture');
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await calm(chooser);
    expect([pressed(chooser, 'Architecture'), pressed(chooser, 'Art')]).to.deep.equal([true, true]);
  });

  it('scrolls nothing sideways on a page of 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    for (const language of ['en', 'ar', 'ru']) {
      const chooser = await choose('topics', {}, {language});
      const body = one(chooser, '.dialog-body')!;
      expect(body.scrollWidth).to.be.at.most(body.clientWidth);
      const foot = one(chooser, '.dialog-foot')!;
      expect(foot.scrollWidth).to.be.at.most(foot.clientWidth);
      chooser.remove();
    }
    await setViewport({width: 800, height: 600});
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const chooser = await choose('topics', {choices: historyAndAsia}, {language: look.language});
      await expect(chooser).to.be.accessible();
      dress({theme: 'light'});
    });
});

describe('The dialog of difficulty and types', () => {
  const box = (chooser: Chooser, name: string): HTMLInputElement => {
    const input = all(chooser, 'input').find((candidate) => {
      const label = candidate.getAttribute('aria-labelledby') ?? '';
      return text(chooser, `#${label}`) === name;
    });
    if (!(input instanceof HTMLInputElement)) throw new Error(`There is no type ${name}`);
    return input;
  };
  const described = (chooser: Chooser, name: string) =>
    text(chooser, `#${box(chooser, name).getAttribute('aria-describedby')}`);

  it('shows types by difficulty, with what is done and how long it takes', async () => {
    const chooser = await choose('types');
    expect(clean(group(chooser, 'Easy').textContent)).to.equal(
      'Easy no special knowledge neededCopyeditSpelling, grammar, clearer sentences5–10 min' +
        'Add linksConnect words to their articles3–5 min',
    );
    expect(clean(group(chooser, 'Hard').textContent)).to.contain('Expand');
  });

  it('has the first types ticked for somebody who never chose', async () => {
    const chooser = await choose('types');
    expect(box(chooser, 'Copyedit').checked).to.equal(true);
    expect(box(chooser, 'Update').checked).to.equal(false);
  });

  it('has nothing ticked for somebody who took everything away, and says so', async () => {
    const chooser = await choose('types', {choices: {...chosen, types: []}});
    expect(all(chooser, 'input:checked')).to.have.lengthOf(0);
    expect(matches(chooser)).to.equal('Choose at least one type.');
    expect(off(chooser, 'Show these')).to.equal(true);
    expect(chooser.counted).to.have.lengthOf(0);
  });

  it('gives what is chosen only when it is accepted', async () => {
    const chooser = await choose('types', {choices: historyAndAsia});
    box(chooser, 'Find sources').click();
    box(chooser, 'Add links').click();
    await calm(chooser);
    await press(chooser, 'Show these');
    expect(chooser.accepted).to.deep.equal([
      {...historyAndAsia, types: ['copyedit', 'references']},
    ]);
  });

  it('counts with the topics that hold', async () => {
    const chooser = await choose('types', {choices: historyAndAsia});
    await until(() => matches(chooser) === '412 articles match');
    box(chooser, 'Expand').click();
    await until(() => chooser.counted.length === 2);
    expect(chooser.counted[1]?.filter).to.deep.equal({
      types: ['copyedit', 'links', 'expand'],
      topics: ['history', 'asia'],
      match: 'any',
    });
  });

  it('has what was ticked before the page was loaded again, until it is taken back', async () => {
    const ticked = (chooser: Chooser) =>
      all(chooser, 'input').filter((box) => box instanceof HTMLInputElement && box.checked).length;
    const before = await choose('types');
    const usual = ticked(before);
    all(before, 'input').at(-1)?.click();
    await calm(before);
    before.remove();
    const again = await choose('types');
    expect(ticked(again)).to.equal(usual + 1);
    await press(again, 'Cancel');
    again.remove();
    expect(ticked(await choose('types'))).to.equal(usual);
  });

  it('changes nothing when it is cancelled', async () => {
    const chooser = await choose('types');
    box(chooser, 'Copyedit').click();
    await press(chooser, 'Cancel');
    expect([chooser.accepted.length, chooser.cancelled]).to.deep.equal([0, 1]);
    chooser.open = 'types';
    await calm(chooser);
    expect(box(chooser, 'Copyedit').checked).to.equal(true);
  });

  it('says which types a program finds', async () => {
    const types = [...stockTypes, knownType('image-recommendation')];
    const chooser = await choose('types', {types});
    expect(described(chooser, 'Add a picture')).to.contain('found by a program');
    expect(described(chooser, 'Copyedit')).not.to.contain('program');
  });

  it('switches off what the person has outgrown, and says why beside it', async () => {
    const types = [knownType('copyedit'), knownType('link-recommendation', {outgrownAt: 250})];
    const chooser = await choose('types', {types, outgrown: ['link-recommendation']});
    expect(box(chooser, 'Add links').disabled).to.equal(true);
    expect(box(chooser, 'Add links').checked).to.equal(false);
    expect(described(chooser, 'Add links')).to.contain(
      'You have done 250 of these. The rest is kept for people who are new.',
    );
  });

  it('shows types of the wiki as it calls them, as plain text', async () => {
    const own = {
      ...knownType('expand'),
      id: 'mills',
      name: 'Mills <b>',
      description: 'Add <i>mills',
      minutes: null,
    };
    const chooser = await choose('types', {types: [own]});
    expect(clean(group(chooser, 'Hard').textContent)).to.contain('Mills <b>Add <i>mills');
  });

  it('ends with a way to a new article where the wiki has one', async () => {
    const newArticles = 'https://wiki.example/wiki/Help:New';
    const chooser = await choose('types', {newArticles});
    const link = one(chooser, 'dialog a');
    expect([clean(link?.textContent), link?.getAttribute('href')]).to.deep.equal([
      'Read how to begin',
      newArticles,
    ]);
    expect(one(await choose('types'), 'dialog a')).to.equal(undefined);
    const harmful = await choose('types', {newArticles: 'javascript:alert(1)'});
    expect(one(harmful, 'dialog a')?.getAttribute('href')).to.equal(null);
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const types = [...stockTypes, knownType('link-recommendation', {outgrownAt: 50})];
      const chooser = await choose(
        'types',
        {types, outgrown: ['link-recommendation']},
        {language: look.language},
      );
      await expect(chooser).to.be.accessible();
      dress({theme: 'light'});
    });
});

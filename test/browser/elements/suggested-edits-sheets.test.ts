import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  calm,
  control,
  forget,
  one,
  press,
  show,
  text,
  wiki,
} from '../../helpers/suggested-edits.js';

// A page that is reloaded keeps its address and the state of its entry; the entry below is the page itself.
history.pushState({page: 'own'}, '', '#own');
history.pushState(
  {page: 'own', wikiHomepage: {copy: 'before', level: 1}},
  '',
  '#/wiki-homepage/topics',
);

describe('<wiki-suggested-edits> on a narrow page', () => {
  before(async () => {
    forget();
    await setViewport({width: 400, height: 640});
  });
  after(() => setViewport({width: 800, height: 600}));

  it('opens the filter that was open before a reload, once, in the entry that it had', async () => {
    const {length} = history;
    const element = await show(wiki());
    await waitUntil(() => one(element, 'dialog'));
    expect(text(element, 'dialog h2')).to.match(/^Topics/i);
    expect(history.length).to.equal(length);
    await press(element, 'Music');
    expect(control(element, 'Music').getAttribute('aria-pressed')).to.equal('true');
    expect(one(await show(wiki()), 'dialog')).to.equal(undefined);
    await press(element, 'Cancel');
    await waitUntil(() => location.hash === '#own');
    await calm(element);
    expect(one(element, 'dialog')).to.equal(undefined);
  });
});

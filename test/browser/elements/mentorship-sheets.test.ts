import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {one, press, show, text, wiki} from '../../helpers/mentorship.js';

/** A page that is reloaded keeps its address and the state of its entry; the entry below is the page itself. */
const reloaded = (name: string) => {
  history.pushState({page: 'own'}, '', '#own');
  const state = {page: 'own', wikiHomepage: {copy: 'before', level: 1}};
  history.pushState(state, '', `#/wiki-homepage/${name}`);
};
reloaded('ask');

const stateOf = () => history.state as {page?: string; wikiHomepage?: object};

describe('<wiki-mentorship> on a narrow page', () => {
  before(() => setViewport({width: 400, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  it('opens what was open before a reload, once, in the entry that it had', async () => {
    const {length} = history;
    const element = await show(wiki());
    await waitUntil(() => one(element, 'dialog'));
    expect(text(element, 'dialog h2')).to.equal('Ask Tomás Rivera a question');
    expect(history.length).to.equal(length);
    expect(one(await show(wiki()), 'dialog')).to.equal(undefined);
    await press(element, 'Close');
    await waitUntil(() => location.hash === '#own');
    expect(stateOf()).to.deep.equal({page: 'own'});
  });

  it('says in the address what is open, and closes it on the way back', async () => {
    const element = await show(wiki());
    await press(element, 'More about mentoring');
    await press(element, /^About/);
    await waitUntil(() => location.hash === '#/wiki-homepage/mentor-about');
    history.back();
    await waitUntil(() => !one(element, 'dialog'));
    expect(location.hash).to.equal('#own');
  });
});

import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import '../../../src/elements/campaign/define.js';
import type {WikiCampaignElement} from '../../../src/elements/campaign/campaign-element.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, breached, shown, textOf, until, wikiOf} from '../../helpers/notices.js';

const show = (adapter: Adapter = wikiOf('campaign'), options = {}) =>
  shown<WikiCampaignElement>(
    html`<wiki-campaign campaign="map-room"></wiki-campaign>`,
    adapter,
    options,
  );

const attribute = (element: HTMLElement, selector: string, name: string) =>
  all(element, selector)[0]?.getAttribute(name) ?? null;

describe('<wiki-campaign>', () => {
  it('says what the campaign says, with a picture and a list', async () => {
    const element = await show();
    expect([element.status, element.variant]).to.deep.equal(['ready', 'picture']);
    expect(textOf(element, 'h2')).to.equal('Help us draw the map of Karsel');
    expect(all(element, 'li')).to.have.lengthOf(3);
    expect(attribute(element, 'img', 'alt')).to.equal('');
    expect(attribute(element, 'a', 'href')).to.include('CreateAccount');
    expect(attribute(element, 'a', 'href')).to.include('campaign=map-room');
  });

  it('speaks the language of the reader', async () => {
    const element = await show(wikiOf('campaign'), {language: 'ru'});
    expect(textOf(element, 'h2')).to.equal('Помогите нам составить карту Карселя');
    expect(attribute(element, 'h2 bdi', 'lang')).to.equal('ru');
  });

  it('shows a video that waits to be started', async () => {
    const element = await show(wikiOf('campaign-video'));
    const [video] = all(element, 'video') as HTMLVideoElement[];
    expect(element.variant).to.equal('video');
    expect(video?.src).to.equal('https://media.example/map-room.webm');
    expect([video?.autoplay, video?.controls, video?.preload]).to.deep.equal([false, true, 'none']);
    expect(video?.poster).to.include('data:image');
    expect(all(element, 'img')).to.have.lengthOf(0);
  });

  it('shows nothing from a host that is not allowed', async () => {
    const campaigns = {
      'map-room': {
        title: 'Maps',
        picture: 'https://else.example/a.png',
        video: 'https://else.example/a.webm',
      },
    };
    const element = await show(wikiOf('campaign'), {config: {campaigns}});
    expect(element.variant).to.equal('words');
    expect(all(element, 'img, video')).to.have.lengthOf(0);
  });

  it('is words alone when the picture does not arrive', async () => {
    const data = {
      title: {text: 'Maps', language: 'en'},
      body: {text: '', language: null},
      benefits: null,
      pictureUrl: 'data:image/png;base64,AAAA',
      videoUrl: null,
      signUpUrl: null,
    };
    const element = await shown<WikiCampaignElement>(
      html`<wiki-campaign .data=${data}></wiki-campaign>`,
      {},
    );
    await until(element, () => element.variant === 'words');
    expect(all(element, 'img, .picture')).to.have.lengthOf(0);
  });

  it('has the list of the wiki, or none', async () => {
    const element = await show(wikiOf('campaign-words'));
    expect(element.variant).to.equal('words');
    expect(textOf(element, 'li')).to.equal(
      'An old map of your own to write about | Tea on Thursdays in the map room',
    );
    const campaigns = {'map-room': {title: 'Maps', benefits: []}};
    const bare = await show(wikiOf('campaign'), {config: {campaigns}});
    expect(all(bare, 'li')).to.have.lengthOf(0);
  });

  it('leads to no other page on the page for signing up', async () => {
    const memory = wikiOf('campaign');
    const page = {...memory.signals.page(), title: 'Special:CreateAccount'} as never;
    const signals = {...memory.signals, page: () => page};
    expect(all(await show({...memory, signals}), 'a')).to.have.lengthOf(0);
  });

  it('is that through which the reader came', async () => {
    const adapter = {...wikiOf('campaign'), campaigns: ['map-room']};
    const element = await shown<WikiCampaignElement>(
      html`<wiki-campaign></wiki-campaign>`,
      adapter,
    );
    expect(element.status).to.equal('ready');
  });

  it('follows the address of the page', async () => {
    const before = location.href;
    sessionStorage.clear();
    history.replaceState(null, '', '?campaign=map-room');
    const element = await shown<WikiCampaignElement>(
      html`<wiki-campaign></wiki-campaign>`,
      wikiOf('campaign'),
    );
    history.replaceState(null, '', before);
    sessionStorage.clear();
    expect(element.status).to.equal('ready');
  });

  it('says nothing to people with an account', async () => {
    const memory = wikiOf('campaign');
    const {user} = wikiOf('full');
    const element = await show({...memory, user});
    expect([element.status, element.offsetHeight]).to.deep.equal(['hidden', 0]);
  });

  it('says nothing where there is no campaign, or none with words', async () => {
    for (const campaigns of [{}, {'map-room': {}}, {art: {title: 'Art'}}])
      expect((await show(wikiOf('campaign'), {config: {campaigns}})).status).to.equal('hidden');
    const element = await shown<WikiCampaignElement>(
      html`<wiki-campaign></wiki-campaign>`,
      wikiOf('campaign'),
    );
    expect(element.status).to.equal('hidden');
  });

  it('shows markup as words, and opens no scripted address', async () => {
    const element = await show(wikiOf('campaign-hostile'));
    expect(textOf(element, 'h2')).to.include('<img');
    expect(all(element, 'video, h2 img, li img')).to.have.lengthOf(0);
    expect(breached()).to.equal(false);
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const element = await show(wikiOf('campaign-video'), {language: look.language});
      await expect(element).to.be.accessible();
      dress({theme: 'light'});
    });
});

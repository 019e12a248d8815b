import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Adapter} from '../../../src/adapters/adapter.js';
import '../../../src/elements/community-updates/define.js';
import type {WikiCommunityUpdatesElement} from '../../../src/elements/community-updates/community-updates-element.js';
import {dress, looks, named} from '../../helpers/looks.js';
import {all, breached, shown, textOf, wikiOf} from '../../helpers/notices.js';

const show = (adapter: Adapter = wikiOf('update'), options = {}) =>
  shown<WikiCommunityUpdatesElement>(
    html`<wiki-community-updates></wiki-community-updates>`,
    adapter,
    options,
  );
const news = (more: object) => ({
  config: {modules: {'community-updates': {title: 'Title', body: 'Words', ...more}}},
});

describe('<wiki-community-updates>', () => {
  it('shows title, text, picture and link', async () => {
    const element = await show();
    expect(element.status).to.equal('ready');
    expect(textOf(element, 'h2')).to.equal('Harvest of maps');
    expect(textOf(element, 'p')).to.match(/^This month we put every village museum/);
    expect(textOf(element, 'a')).to.equal('Join a pair');
    expect(all(element, 'a')[0]?.getAttribute('href')).to.include('Harvest_of_maps');
    expect(all(element, 'img')[0]?.getAttribute('src')).to.match(/^data:image/);
  });

  it('has words of its own for a link without', async () => {
    const element = await show(wikiOf('update-no-picture'));
    expect(textOf(element, 'a')).to.equal('Find out more');
    expect(all(element, 'img')).to.deep.equal([]);
  });

  for (const [language, title] of [
    ['en', 'Harvest of maps'],
    ['ar', 'حصاد الخرائط'],
    ['ru', 'Урожай карт'],
    ['uk', 'Harvest of maps'],
    ['ba', 'Урожай карт'],
  ] as const)
    it(`speaks the language of its reader, or one that they understand: ${language}`, async () => {
      const element = await show(wikiOf('update-in-languages'), {language});
      expect(textOf(element, 'h2')).to.equal(title);
    });

  it('says in which language its words are', async () => {
    const element = await show(wikiOf('update-in-languages'), {language: 'ba'});
    expect(all(element, 'h2 bdi')[0]?.lang).to.equal('ru');
  });

  for (const [settings, status] of [
    [{title: ''}, 'hidden'],
    [{body: ' '}, 'hidden'],
    [{minEdits: 137}, 'ready'],
    [{minEdits: 138}, 'hidden'],
    [{when: {editCount: {min: 138}}}, 'hidden'],
    [{when: {group: 'user'}}, 'ready'],
    [{enabled: false}, 'hidden'],
  ] as const)
    it(`is ${status} with ${JSON.stringify(settings)}`, async () => {
      const element = await show(wikiOf('full'), news(settings));
      expect(element.status).to.equal(status);
      expect(element.offsetHeight > 0).to.equal(status === 'ready');
    });

  it('is hidden where nothing is configured', async () => {
    expect((await show(wikiOf('full'))).status).to.equal('hidden');
  });

  it('shows everybody what is for everybody, and readers without edits nothing else', async () => {
    expect((await show(wikiOf('anonymous'), news({}))).status).to.equal('ready');
    expect((await show(wikiOf('anonymous'), news({minEdits: 1}))).status).to.equal('hidden');
  });

  it('comes without a picture that did not arrive', async () => {
    const memory = wikiOf('update');
    const picture = () => Promise.reject(new Error('gone'));
    const element = await show({...memory, links: {...memory.links, picture}});
    expect(element.status).to.equal('ready');
    expect(all(element, 'img')).to.deep.equal([]);
  });

  it('shows nothing when it is not known who reads', async () => {
    const wiki = wikiOf('update-for-others', {fail: {kind: 'network', sources: ['user']}});
    const element = await show(wiki);
    expect([element.status, element.offsetHeight]).to.deep.equal(['failed', 0]);
  });

  it('gives a picture with transparent parts a light ground where that is wanted', async () => {
    dress({theme: 'dark'});
    const ground = async (lightGround: boolean) => {
      const picture = 'File:Harvest of maps.png';
      const element = await show(wikiOf('update'), news({picture, lightGround}));
      return getComputedStyle(all(element, 'img')[0] as HTMLElement).backgroundColor;
    };
    expect(await ground(true)).to.equal('rgb(255, 255, 255)');
    expect(await ground(false)).to.equal('rgba(0, 0, 0, 0)');
    dress({theme: 'light'});
  });

  it('runs nothing that stands in its texts and addresses', async () => {
    const element = await show(wikiOf('notices-hostile'));
    expect(element.status).to.equal('ready');
    expect(all(element, 'a, script')).to.deep.equal([]);
    expect(textOf(element, 'h2')).to.match(/^<img/);
    expect(breached()).to.equal(false);
  });

  for (const look of looks)
    it(`is accessible, ${named(look)}`, async () => {
      dress(look);
      const element = await show(wikiOf('update-in-languages'), {language: look.language});
      await expect(element).to.be.accessible();
      dress({theme: 'light'});
    });

  for (const width of [240, 320, 700])
    it(`fits into ${width} px`, async () => {
      const element = await show(wikiOf('update'), {width});
      expect(element.scrollWidth).to.be.at.most(width);
    });
});

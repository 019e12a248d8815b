import {expect} from '@open-wc/testing';
import {isAdapterError} from '../../../src/adapters/adapter.js';
import {defaultConfig} from '../../../src/config/resolve-config.js';
import {connect} from '../../../src/mediawiki/connect.js';
import {json} from '../../helpers/fake-wiki.js';
import {type ConsoleRecord, recordConsole} from '../../helpers/record-console.js';
import {
  answerRequests,
  enterWikiPage,
  type FakeWikiPage,
  type WikiPageOptions,
} from '../../helpers/wiki-page.js';

const page = 'MediaWiki:Homepage.json';
const query = {user: null, days: 60, timeZone: 'UTC'};

describe('connecting', () => {
  let left: Pick<FakeWikiPage, 'leave'> | undefined;
  let said: ConsoleRecord;
  beforeEach(() => (said = recordConsole()));
  afterEach(() => {
    said.restore();
    left?.leave();
    left = undefined;
  });

  const enter = (options?: WikiPageOptions) => (left = enterWikiPage(options));
  const enterWith = (content: string, options?: WikiPageOptions) =>
    enter({contents: {[page]: content}, ...options});
  const texts = () => said.said.map(({text}) => text).join('\n');

  describe('on a page of a wiki', () => {
    it('asks that wiki for what it is and what it set, in one public request', async () => {
      const {wiki} = enter();
      await connect();
      expect(wiki.requests.length).to.equal(1);
      const [{url, init, parameters} = {url: null, init: {}, parameters: null}] = wiki.requests;
      expect(url?.href).to.contain(`${location.origin}/w/api.php?`);
      expect(init.credentials).to.equal('omit');
      expect(parameters?.get('meta')).to.equal('siteinfo');
      expect(parameters?.get('titles')).to.equal(page);
    });

    it('says nothing where nothing is set', async () => {
      enter();
      const {config} = await connect();
      expect(config).to.deep.equal({...defaultConfig, language: 'en'});
      expect(said.said).to.deep.equal([]);
    });

    it('reads what the wiki set', async () => {
      enterWith('{"enabled": false, "modules": {"impact": {"days": 30}}}');
      const {config} = await connect();
      expect(config.enabled).to.equal(false);
      expect(config.modules.impact.days).to.equal(30);
    });

    it('asks on behalf of the account that the page was made for', async () => {
      const {wiki} = enter({edits: [{title: 'Apple', timestamp: '2026-11-20T10:00:00Z'}]});
      const {adapter} = await connect();
      expect((await adapter.impact?.impact(query))?.user.name).to.equal('Amina K.');
      const personal = wiki.requests.filter(({init}) => init.credentials === 'same-origin');
      expect(personal.map(({parameters}) => parameters.get('assertuser'))).to.deep.equal([
        'Amina K.',
      ]);
    });

    it('takes the reader’s language for the interface', async () => {
      enter({page: {wgUserLanguage: 'ar'}});
      expect((await connect()).config.language).to.equal('ar');
    });

    it('gives the arm of an experiment without asking anything more', async () => {
      const words = {arms: {short: {share: 1, config: {modules: {impact: {days: 7}}}}}};
      const {wiki} = enterWith(JSON.stringify({experiments: {words}}));
      const {adapter, config} = await connect();
      expect(adapter.experiments?.variants).to.deep.equal({words: 'short'});
      expect(config.modules.impact.days).to.equal(7);
      expect(wiki.requests.length).to.equal(1);
    });

    it('prefers the language that the wiki set', async () => {
      enterWith('{"language": "ru"}', {page: {wgUserLanguage: 'ar'}});
      expect((await connect()).config.language).to.equal('ru');
    });
  });

  describe('to a wiki whose configuration is no use', () => {
    it('takes defaults for text that is not JSON, and warns', async () => {
      enterWith('{"enabled": fal');
      expect((await connect()).config).to.deep.equal({...defaultConfig, language: 'en'});
      expect(texts()).to.contain('configuration could not be read');
    });

    it('takes defaults for single mistakes, and lists them', async () => {
      enterWith('{"enabled": "yes", "modules": {"impact": {"days": 30}}}');
      const {config} = await connect();
      expect(config.enabled).to.equal(true);
      expect(config.modules.impact.days).to.equal(30);
      expect(texts()).to.contain('1 problems in the configuration');
    });

    it('takes defaults where it may not be read, and warns', async () => {
      enter({private: true, session: null});
      expect((await connect()).config).to.deep.equal({...defaultConfig, language: 'en'});
      expect(texts()).to.contain('configuration could not be read');
    });
  });

  describe('as the embedding code asked', () => {
    it('talks to the wiki at the address given, where nobody is known', async () => {
      const {wiki} = enter({page: {wgUserLanguage: 'ar'}});
      const {adapter, config} = await connect({apiUrl: 'https://wiki.example/w/api.php'});
      expect(wiki.requests.map(({url}) => url.origin)).to.deep.equal(['https://wiki.example']);
      expect(wiki.requests[0]?.parameters.get('origin')).to.equal('*');
      expect(await adapter.impact?.impact(query)).to.equal(null);
      expect(config.language).to.equal(null);
    });

    it('reads the configuration from a file instead of the wiki’s page', async () => {
      const {wiki} = enter({
        contents: {[page]: '{"enabled": false}'},
        files: {'/homepage.json': () => json({modules: {impact: {days: 14}}})},
      });
      const {config} = await connect({configSrc: '/homepage.json'});
      expect(config.enabled).to.equal(true);
      expect(config.modules.impact.days).to.equal(14);
      expect(wiki.requests.map(({parameters}) => parameters.get('titles'))).to.deep.equal([null]);
    });

    it('takes defaults when that file is not there, and warns', async () => {
      enter({files: {'/gone.json': () => new Response('Not found', {status: 404})}});
      const {config} = await connect({configSrc: '/gone.json'});
      expect(config.modules).to.deep.equal(defaultConfig.modules);
      expect(texts()).to.contain('configuration could not be read');
    });

    it('shows example data without a request', async () => {
      const {wiki} = enter();
      const {adapter, config} = await connect({adapter: 'memory', scenario: 'full'});
      expect((await adapter.impact?.impact(query))?.articles.length).to.be.greaterThan(0);
      expect(config.language).to.equal(null);
      expect(wiki.requests).to.deep.equal([]);
    });

    it('fails where neither the page nor the embedding code names a wiki', async () => {
      left = answerRequests();
      const error: unknown = await connect().catch((cause: unknown) => cause);
      expect(isAdapterError(error) && error.kind).to.equal('missing');
    });
  });
});

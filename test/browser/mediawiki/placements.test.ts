import {expect} from '@open-wc/testing';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import type {ConditionFacts} from '../../../src/domain/condition-facts.js';
import type {PageFacts} from '../../../src/domain/placement.js';
import {applyPlacements} from '../../../src/mediawiki/placements.js';
import type {Registry} from '../../../src/platform/registry-entry.js';
import {recordConsole} from '../../helpers/record-console.js';

const registry: Registry = {
  'wiki-sample': {load: async () => undefined, data: ['days']},
};
const page: PageFacts = {action: 'view', namespace: 0};

/** A wiki page as far as placements look at it. */
function wikiPage(): Document {
  const made = document.implementation.createHTMLDocument('A page');
  made.body.innerHTML = `
    <div id="p-personal"><ul><li>Talk</li></ul></div>
    <div id="content"><div id="bodyContent"><div id="mw-content-text"><p>Text</p></div></div></div>`;
  return made;
}

const place = (made: Document, placements: unknown, on = page, facts: ConditionFacts = {}) =>
  applyPlacements(made, parseHomepageConfig({placements}).config.placements, {
    page: on,
    facts,
    registry,
  });

describe('placements of the configuration', () => {
  it('put an element at the end of the page when they name no place', () => {
    const made = wikiPage();
    place(made, [{element: 'wiki-sample'}]);
    expect(made.body.lastElementChild?.localName).to.equal('wiki-sample');
  });

  it('put an item into the user menu', () => {
    const made = wikiPage();
    place(made, [{element: 'wiki-sample', in: 'user-menu'}]);
    expect(made.querySelector('#p-personal li:last-child > wiki-sample')).to.exist;
  });

  it('put an element into the text of a page, not beside its heading', () => {
    const made = wikiPage();
    place(made, [{element: 'wiki-sample', in: 'content-start'}]);
    expect(made.querySelector('#mw-content-text')?.firstElementChild?.localName).to.equal(
      'wiki-sample',
    );
  });

  it('hold only for the special pages they name', () => {
    const made = wikiPage();
    const on = {specialPages: ['CreateAccount']};
    place(made, [{element: 'wiki-sample', on}]);
    place(made, [{element: 'wiki-sample', on}], {...page, specialPage: 'Userlogin'});
    expect(made.querySelector('wiki-sample')).to.equal(null);
    place(made, [{element: 'wiki-sample', on}], {...page, specialPage: 'CreateAccount'});
    expect(made.querySelector('wiki-sample')).to.exist;
  });

  it('hold only for the actions and namespaces they name', () => {
    const made = wikiPage();
    const on = {actions: ['edit'], namespaces: [0]};
    place(made, [{element: 'wiki-sample', on}]);
    expect(made.querySelector('wiki-sample')).to.equal(null);
    place(made, [{element: 'wiki-sample', on}], {action: 'edit', namespace: 0});
    expect(made.querySelector('wiki-sample')).to.exist;
  });

  it('are only for those for whom their condition certainly holds', () => {
    const placement = {element: 'wiki-sample', when: {group: 'sysop'}};
    for (const [facts, shown] of [
      [{groups: ['sysop']}, true],
      [{groups: ['user']}, false],
      [{}, false],
    ] as const) {
      const made = wikiPage();
      place(made, [placement], page, facts);
      expect(made.querySelector('wiki-sample') !== null).to.equal(shown);
    }
  });

  it('are applied once', () => {
    const made = wikiPage();
    place(made, [{element: 'wiki-sample'}]);
    place(made, [{element: 'wiki-sample'}]);
    expect(made.querySelectorAll('wiki-sample').length).to.equal(1);
  });

  it('of unknown elements are left out with a warning', () => {
    const console = recordConsole();
    try {
      const made = wikiPage();
      place(made, [{element: 'wiki-nobody-knows'}]);
      expect(made.querySelector('wiki-nobody-knows')).to.equal(null);
      expect(console.said.map(({text}) => text).join()).to.contain('wiki-nobody-knows');
    } finally {
      console.restore();
    }
  });
});

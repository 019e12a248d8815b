import {expect} from '@open-wc/testing';
import {readJsonModule} from '../../../src/config/json-module/read-json-module.js';
import {parseHomepageConfig} from '../../../src/config/parse-config.js';
import {attacks} from '../../helpers/attacks.js';

const host = 'wiki.example';
const problems = (description: unknown) =>
  readJsonModule(description, {path: '/m', host}).problems.map(({path, problem}) => [
    path,
    problem.code,
    ...problem.params,
  ]);
const leading = (target: string) => problems({title: 'T', links: [{target}]});

describe('the description of a module without code', () => {
  it('may say everything that it can say', () => {
    const description = {
      title: {en: 'Reading week', ar: 'أسبوع القراءة'},
      text: 'Words',
      wikitext: "'''Words'''",
      links: [{target: 'Help:Maps'}, {target: 'https://wiki.example/wiki/A', text: 'A'}],
      buttons: [{target: '/wiki/B', text: 'Go', look: 'quiet'}],
      list: {query: 'category', of: 'Libraries', limit: 10, empty: 'None'},
      when: {editCount: {max: 10}},
    };
    const {module, problems: none} = readJsonModule(description, {host});
    expect(none).to.deep.equal([]);
    expect(module).to.deep.equal(description);
  });

  for (const [what, description, ...expected] of [
    ['no object', 'Words', ['/m', 'wrong-type', 'object', 'string']],
    ['no title', {text: 'x'}, ['/m/title', 'missing']],
    ['nothing below its title', {title: 'T'}, ['/m', 'nothing-to-show']],
    ['a script', {title: 'T', text: 'x', script: 'x'}, ['/m/script', 'unknown-key', 'script']],
    [
      'a style',
      {title: 'T', links: [{target: 'A', style: 'x'}]},
      ['/m/links/0/style', 'unknown-key', 'style'],
    ],
    ['a long title', {title: 'T'.repeat(61), text: 'x'}, ['/m/title', 'too-long', 60]],
    [
      'a long list',
      {title: 'T', list: {query: 'new', limit: 11}},
      ['/m/list/limit', 'too-large', 10],
    ],
    ['a list of nothing', {title: 'T', list: {query: 'category'}}, ['/m/list/of', 'missing']],
    [
      'a question that nobody answers',
      {title: 'T', text: 'x', list: {query: 'sql'}},
      ['/m/list/query', 'not-one-of', 'category, new, changed, links, prefix, random, my-edits'],
    ],
    [
      'a filled button',
      {title: 'T', text: 'x', buttons: [{target: 'A', text: 'B', look: 'primary'}]},
      ['/m/buttons/0/look', 'not-one-of', 'outlined, neutral, quiet'],
    ],
    [
      'an unknown condition',
      {title: 'T', text: 'x', when: {moon: 'full'}},
      ['/m/when/moon', 'unknown-operator', 'moon'],
    ],
  ] as const)
    it(`cannot have ${what}`, () => {
      expect(problems(description)).to.deep.include(expected[0]);
    });

  for (const target of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '\\\\elsewhere.example\\x',
    'https:\\\\elsewhere.example',
    ' ht\ttps://user@elsewhere.example:443',
    'https://wiki.example@elsewhere.example/',
    'https://wiki.example.elsewhere.example/',
    'HTTPS://WIKI.EXAMPLE:8080/',
  ])
    it(`cannot lead to ${JSON.stringify(target)}`, () => {
      expect(leading(target).map(([, code]) => code)).to.deep.equal(
        /[\t]/.test(target) ? ['wrong-form'] : ['foreign-address'],
      );
    });

  for (const target of [
    'javascript:alert(1)',
    ' JavaScript :x',
    'data:text/html,x',
    'ftp://wiki.example/x',
    'mailto:a@b.example',
  ])
    it(`cannot lead to ${JSON.stringify(target)}, which is no page`, () => {
      expect(leading(target)).to.deep.equal([['/m/links/0/target', 'unsafe-address']]);
    });

  it('takes every other host for a foreign one where its own is not known', () => {
    const link = {title: 'T', links: [{target: 'https://wiki.example/'}]};
    expect(readJsonModule(link).problems).to.have.lengthOf(1);
  });

  it('breaks nothing, whatever it is', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    for (const description of [
      undefined,
      null,
      0,
      [],
      [[]],
      loop,
      () => 1,
      new Date(),
      ...attacks,
    ]) {
      expect(readJsonModule(description).problems).to.not.have.lengthOf(0);
      readJsonModule({title: description, list: description, when: description});
    }
  });
});

describe('modules without code in a configuration', () => {
  it('are kept as they are written, mistakes and all, so that these can be told', () => {
    const jsonModules = {week: {title: 'T', script: 1}, other: 3};
    const {config, problems: said} = parseHomepageConfig({jsonModules});
    expect(config.jsonModules).to.deep.equal({week: jsonModules.week});
    expect(said.map(({path}) => path)).to.deep.equal(['/jsonModules/other']);
  });
});

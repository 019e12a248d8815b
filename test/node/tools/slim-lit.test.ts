/** Lit as the bundles have it does what the whole one does, with shortened names, too. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {rollup, type Plugin} from 'rollup';
import {plugins} from '../../../rollup.config.js';
import {lower} from '../../../tools/build/lower.js';
import {checkUse, cutLit} from '../../../tools/build/slim/lit.js';
import {prepare} from '../../../tools/build/slim/templates.js';
import {browserArgs, ensureBrowser} from '../../../tools/browser.js';

const input = join(import.meta.dirname, 'lit-story.ts');

async function build(slimmed: boolean): Promise<string> {
  const given: readonly Plugin[] = plugins();
  const bundle = await rollup({
    input,
    plugins: given.filter(({name}) => slimmed || name !== 'slim'),
  });
  const {output} = await bundle.generate({
    format: 'es',
    plugins: slimmed ? [lower({target: 'es2022'})] : [],
  });
  return output[0].code;
}

describe('slimmed Lit', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser(() => undefined),
      args: browserArgs,
    });
  });
  after(() => browser.close());

  async function told(code: string): Promise<unknown> {
    const page = await browser.newPage();
    const address = `data:text/javascript,${encodeURIComponent(code)}`;
    return page.evaluate(`import(${JSON.stringify(address)}).then(({story}) => story())`);
  }

  it('draws, updates and reports like the whole one', async () => {
    const whole = await told(await build(false));
    assert.ok(Array.isArray(whole) && whole.length > 50);
    assert.deepEqual(await told(await build(true)), whole);
  });

  it('is not built from another Lit than it was written for', () => {
    assert.throws(
      () => cutLit('class LitElement {}', '/x/node_modules/lit-element/lit-element.js'),
      /lit-element\.js is not the one/,
    );
    assert.equal(cutLit('anything', '/x/node_modules/d3-scale/src/band.js'), null);
  });

  for (const [what, code] of [
    ['a default to compare with', 'property({useDefault: true})'],
    ['attributes that hold JSON', 'property({type: Array})'],
    ['comments in templates', 'html`<p><!-- ${why} --></p>`'],
    ['an opinion on what a change is', 'property({hasChanged: () => true})'],
    ['a converter that writes', 'property({converter: {toAttribute: String}})'],
    ['listeners that are objects', 'html`<p @click=${{handleEvent}}></p>`'],
    ['content of a text area', 'html`<textarea>${text}</textarea>`'],
    ['neighbours of a directive', 'import "lit/directive.js"; part.parentNode'],
  ] as const)
    it(`refuses ${what}`, () =>
      assert.throws(
        () => checkUse(`import {html} from 'lit';\n${code}`, 'a.ts'),
        /have no Lit for/,
      ));
});

describe('templates that slimmed Lit reads', () => {
  it('have bindings in quotes, and a name for those on an element', () =>
    assert.deepEqual(prepare(['<p a=', ' b="x ', ' y" ', '>', '</p>']), [
      '<p a="',
      '" b="x ',
      ' y" *="',
      '">',
      '</p>',
    ]));

  for (const [what, strings] of [
    ['a name that is a binding', ['<', '></p>']],
    ['half a value', ['<p a=b', '></p>']],
    ['single quotes', ["<p a='", "'></p>"]],
    ['text that looks like an attribute', ['<p>a b="', '"</p>']],
  ] as const)
    it(`have no ${what}`, () => assert.throws(() => prepare(strings), /have no Lit for/));
});

import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {sanitised, wikiHtml, type WikiHtmlOptions} from '../../../src/controllers/wiki-html.js';
import {attacks} from '../../helpers/attacks.js';
import {recording, recordingNames} from '../../helpers/recordings.js';

const baseUrl = 'https://wiki.example/w/api.php';

const written = (markup: string, options: WikiHtmlOptions = {baseUrl}) => {
  const div = document.createElement('div');
  div.append(sanitised(markup, options));
  return div.innerHTML;
};

/** Everything that the cleaned markup may consist of. */
const harmlessAttributes =
  /^(alt|colspan|dir|height|href|lang|loading|rel|reversed|rowspan|scope|src|start|target|title|value|width)$/;

describe('HTML that a wiki made', () => {
  it('keeps what text is made of', () => {
    const text =
      '<h3>Title</h3><p lang="ar" dir="rtl">A <b>bold</b> <del>old</del> <ins>new</ins> word</p><ul><li>x</li></ul><table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>';
    expect(written(text)).to.equal(text);
  });

  it('keeps the words of what it leaves out, unless they are none', () => {
    expect(written('<font color=red>Red</font> <custom-tag>word</custom-tag>')).to.equal(
      'Red word',
    );
    for (const tag of ['script', 'style', 'template', 'noscript', 'select', 'textarea', 'title'])
      expect(written(`a<${tag}>hidden</${tag}>b`), tag).to.equal('ab');
  });

  it('opens links in another tab, on the wiki', () => {
    expect(written('<a href="/wiki/Help:Links" onclick="x" class="new">Links</a>')).to.equal(
      '<a href="https://wiki.example/wiki/Help:Links" rel="noopener" target="_blank">Links</a>',
    );
    expect(written('<a href="?x=1" target="_top">x</a>', {baseUrl, target: '_self'})).to.equal(
      '<a href="https://wiki.example/w/api.php?x=1" rel="noopener" target="_self">x</a>',
    );
  });

  it('starts from the page where the wiki has no web address', () => {
    for (const base of [undefined, 'memory:', 'javascript:alert(1)'])
      expect(written('<a href="/x">x</a>', {baseUrl: base})).to.include(
        `href="${location.origin}/x"`,
      );
  });

  it('makes no links of what leads nowhere', () => {
    for (const address of ['#cite_note-1', 'mailto:a@b.example', 'javascript:alert(1)', 'tel:1'])
      expect(written(`<a href="${address}">x</a>`), address).to.equal('<a>x</a>');
  });

  it('shows pictures of the wiki, and of the hosts that are given', () => {
    const picture = (src: string, options?: WikiHtmlOptions) =>
      written(`<img src="${src}" alt="A lamp" width="300" height="99999px">`, options);
    expect(picture('/images/a.png')).to.equal(
      '<img src="https://wiki.example/images/a.png" alt="A lamp" width="300" loading="lazy">',
    );
    const elsewhere = 'https://upload.example/a.png';
    expect(picture(elsewhere)).to.equal('A lamp');
    expect(picture(elsewhere, {baseUrl, pictureHosts: ['upload.example']})).to.include(elsewhere);
    expect(picture('data:image/png;base64,AAAA')).to.equal('A lamp');
    expect(written('<img src="/a.png">')).to.include('alt=""');
  });

  it('can be drawn again after it was gone', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const text = wikiHtml('<p>One</p> two', {baseUrl});
    for (const shown of [text, html`gone`, text]) render(shown, host);
    const div = host.querySelector('div')!;
    expect([div.textContent, div.dir]).to.deep.equal(['One two', 'auto']);
  });

  it('shows what a real parser gave, and nothing of it that it should not', async function () {
    if (!(await recordingNames()).length) this.skip();
    const reply = JSON.stringify(await recording('mediawiki-1.39/parse-wikitext.json'));
    const body: {parse: {text: string}} = JSON.parse(reply);
    const shown = written(body.parse.text, {baseUrl: 'http://wiki.test/api.php'});
    expect(shown).to.include('<b>Hello</b>').and.include('&lt;script&gt;alert(1)');
    expect(shown).to.include('src="http://wiki.test/images/thumb/');
    expect(shown).to.not.match(/style=|class=|srcset=/);
  });

  describe('that attacks', () => {
    for (const attack of attacks)
      it(JSON.stringify(attack).slice(0, 100), async () => {
        const host = await fixture<HTMLElement>(html`<div>${wikiHtml(attack, {baseUrl})}</div>`);
        const all = [...host.querySelectorAll('.wiki-html *')];
        for (const {localName, namespaceURI, attributes} of all) {
          expect(namespaceURI, localName).to.equal('http://www.w3.org/1999/xhtml');
          expect(localName).to.match(
            /^(a|b|bdi|blockquote|code|div|img|p|q|span|table|tbody|td|tr)$/,
          );
          for (const {name, value} of attributes) {
            expect(name).to.match(harmlessAttributes);
            if (/^(href|src)$/.test(name)) expect(value).to.match(/^https:\/\/wiki\.example\//);
          }
        }
        // Read once more it is what it was: nothing comes to life when somebody copies it.
        const again = document.createElement('template');
        const shown = host.querySelector('.wiki-html')!.innerHTML;
        again.innerHTML = shown;
        if (!attack.includes('<div><div>')) expect(again.innerHTML).to.equal(shown);
        await new Promise((resolve) => setTimeout(resolve));
        expect(globalThis).to.not.have.property('wikiHomepageBreached');
      });

    it('fetches nothing from elsewhere', () => {
      const fetched = performance.getEntriesByType('resource').map(({name}) => name);
      expect(fetched.filter((name) => name.includes('elsewhere.example'))).to.deep.equal([]);
    });
  });

  describe('under a strict content security policy', () => {
    /** What a page with this policy makes of a text. */
    async function under(policies: string): Promise<string> {
      const script = new URL('../../helpers/wiki-html-frame.ts', import.meta.url).href;
      const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`;
      const frame = document.createElement('iframe');
      const answer = new Promise<string>((resolve) => {
        addEventListener('message', ({data}) => resolve(String(data)), {once: true});
      });
      frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${script}"></script>`;
      document.body.append(frame);
      try {
        return await answer;
      } finally {
        frame.remove();
      }
    }

    it('works with its two policies allowed', async () => {
      expect(await under('lit-html dompurify')).to.equal('<p>Safe <b>text</b></p>');
    });

    it('shows nothing where the sanitiser may not read', async () => {
      expect(await under('lit-html')).to.equal('');
    });
  });
});

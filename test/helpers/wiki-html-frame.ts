/** Tells the page around it what the sanitiser makes of a text under the policies of this page. */
import {html, render} from 'lit';
import {wikiHtml} from '../../src/controllers/wiki-html.js';

const host = document.createElement('div');
let shown: string;
try {
  render(html`${wikiHtml('<p onclick="x()" style="color: red">Safe <b>text</b></p>')}`, host);
  shown = host.querySelector('p')?.outerHTML ?? '';
} catch (error) {
  shown = String(error);
}
parent.postMessage(shown, '*');

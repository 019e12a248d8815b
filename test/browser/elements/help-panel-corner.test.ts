/** When the button of the help panel waits for a place, and when it is shown at once. */
import {expect} from '@open-wc/testing';
import {isCrowded} from '../../../src/elements/help-panel/in-the-way.js';

function put(markup: string): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = markup;
  document.body.append(made);
  return made;
}

const pageLong = '<div style="height: 3000px">Text</div>';
const corner = 'position: absolute; inset: auto 20px 20px auto';

describe('the corner of the help panel', () => {
  let made: HTMLElement;
  afterEach(() => made.remove());

  it('is free on a page that is merely long', () => {
    made = put(pageLong);
    expect(isCrowded(document.createElement('i'), true)).to.equal(false);
  });

  for (const [what, markup] of [
    ['a bar at the bottom', '<p style="position: fixed; inset: auto 0 0; margin: 0">Cookies</p>'],
    ['a button that saves', `<form><button style="${corner}">Save</button></form>`],
    ['a toolbar', `<div role="toolbar" style="${corner}">Bold</div>`],
    ['a window that fills the page', '<div style="position: fixed; inset: 0">Editor</div>'],
  ] as const)
    it(`is not free where there is ${what}`, () => {
      made = put(markup);
      made.querySelector('button')?.setAttribute('type', 'submit');
      expect(isCrowded(document.createElement('i'), true)).to.equal(true);
    });

  it('is free beside a column that scrolls along, and where the other corner is taken', () => {
    const column = 'position: sticky; top: 0; height: 100vh; float: right; width: 200px';
    made = put(`<div style="${column}">Tools</div>${pageLong}`);
    expect(isCrowded(document.createElement('i'), true)).to.equal(false);
    made.remove();
    made = put('<p style="position: fixed; inset: auto auto 0 0; width: 50px">Up</p>');
    expect(isCrowded(document.createElement('i'), true)).to.equal(false);
    expect(isCrowded(document.createElement('i'), false)).to.equal(true);
  });

  it('does not count the panel itself', () => {
    made = put('<p style="position: fixed; inset: auto 0 0">Help</p>');
    const bar = made.querySelector('p');
    expect(bar && isCrowded(bar, true)).to.equal(false);
  });
});

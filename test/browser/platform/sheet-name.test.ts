import {expect, waitUntil} from '@open-wc/testing';
import {holdSheet} from '../../../src/platform/sheet-address.js';
import {sheetAsked} from '../../../src/platform/sheet-name.js';

// Somebody followed a link: there is no entry below.
history.replaceState({page: 'own'}, '', '#/wiki-homepage/topics');

describe('sheetAsked()', () => {
  it('is true for the sheet of the address, once', () => {
    expect(sheetAsked('ask')).to.equal(false);
    expect(sheetAsked('topics')).to.equal(true);
    expect(sheetAsked('topics')).to.equal(false);
  });

  it('leaves the address of a followed link to the page, so that going back leaves nothing behind', async () => {
    const {length} = history;
    const sheet = holdSheet('topics', () => undefined);
    await waitUntil(() => location.hash === '');
    sheet.release();
    expect(history.state).to.deep.equal({page: 'own'});
    expect(history.length).to.equal(length);
  });
});

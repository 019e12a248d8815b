import {expect} from '@open-wc/testing';
import {AdapterError, isAbortError, isAdapterError} from '../../src/adapters/adapter-error.js';

describe('AdapterError', () => {
  it('keeps its kind, the wiki’s code and the original error', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new AdapterError('network', 'No answer', {code: 'http', cause});
    expect(error.kind).to.equal('network');
    expect(error.code).to.equal('http');
    expect(error.cause).to.equal(cause);
  });

  it('is told apart from other errors, also across copies of the library', () => {
    const foreign = Object.assign(new Error('x'), {name: 'AdapterError', kind: 'denied'});
    expect(isAdapterError(foreign)).to.equal(true);
    expect(isAdapterError(new Error('x'))).to.equal(false);
  });

  it('does not take an aborted request for a failure', () => {
    expect(isAbortError(new DOMException('gone', 'AbortError'))).to.equal(true);
  });
});

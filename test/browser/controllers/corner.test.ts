import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {Corner} from '../../../src/controllers/corner.js';

/** Something that may stand in the corner. */
function claimant() {
  const controllers: ReactiveController[] = [];
  let updates = 0;
  const corner = new Corner({
    addController: (one) => void controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  });
  return {
    corner,
    enter: () => controllers.forEach((one) => one.hostConnected?.()),
    leave: () => controllers.forEach((one) => one.hostDisconnected?.()),
    updates: () => updates,
  };
}

describe('the corner of a page', () => {
  let first: ReturnType<typeof claimant>;
  let second: ReturnType<typeof claimant>;
  beforeEach(() => {
    [first, second] = [claimant(), claimant()];
    first.enter();
    second.enter();
  });
  afterEach(() => {
    first.leave();
    second.leave();
  });

  it('is taken for all others while one holds it, and they are told', () => {
    first.corner.hold(true);
    expect(first.corner.taken).to.equal(false);
    expect(second.corner.taken).to.equal(true);
    expect(second.updates()).to.equal(1);
  });

  it('is free once its holder has left the page, and taken when that comes back', () => {
    first.corner.hold(true);
    first.leave();
    expect(second.corner.taken).to.equal(false);
    first.enter();
    expect(second.corner.taken).to.equal(true);
  });

  it('is not taken by somebody who has left the page and is still updating', () => {
    first.leave();
    first.corner.hold(true);
    expect(second.corner.taken).to.equal(false);
    first.enter();
    expect(second.corner.taken).to.equal(true);
  });
});

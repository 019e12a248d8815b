// A browser for one suite, and sessions that are closed with it.
import {after, before} from 'node:test';
import {launchBrowser, openSession} from '../../../tools/wiki/harness.js';

/**
 * To be called inside `describe`.
 * @returns {(options?: import('../../../tools/wiki/harness.js').SessionOptions) => Promise<import('playwright-core').BrowserContext>}
 */
export function useSessions() {
  const sessions = [];
  let browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    for (const session of sessions) await session.close();
    await browser?.close();
  });
  return async (options) => {
    const session = await openSession(browser, options);
    sessions.push(session);
    return session;
  };
}

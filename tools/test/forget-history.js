/**
 * Web Test Runner command `forget-history`: leaves the tab only the entry where it stands. Tabs are used for many files, and
 * a full history (50 entries in Chromium) first drops those of pages that nobody touched, as no test's page is.
 */
export const forgetHistory = () => ({
  name: 'forget-history',
  async executeCommand({command, session}) {
    if (command !== 'forget-history') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Page.resetNavigationHistory');
    await client.detach();
    return true;
  },
});

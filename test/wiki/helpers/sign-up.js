// A new account, by the wiki's own form.
import {WikiClient} from '../../../tools/wiki/client.js';
import {wikiUrl} from '../../../tools/wiki/harness.js';

/**
 * Signs up as people do, by the wiki's own form.
 * @param {import('playwright-core').Page} page of the form
 * @returns {Promise<{login: () => Promise<WikiClient>}>} how to log in elsewhere
 */
export async function signUp(page) {
  const name = `Comer ${Date.now().toString(36)}`;
  const password = 'wiki-homepage-demo';
  await page.fill('#wpName2', name);
  await page.fill('#wpPassword2', password);
  await page.fill('#wpRetype', password);
  // The wiki asks for a small sum.
  const form = await page.locator('#userlogin2').innerText();
  const [, one, sign, other] = /(\d+)\s*([+−-])\s*(\d+)/.exec(form) ?? [];
  const sum = sign === '+' ? Number(one) + Number(other) : Number(one) - Number(other);
  await page.fill('[name="captchaWord"]', `${sum}`);
  await page.click('#wpCreateaccount');
  await page.locator('#userlogin2').waitFor({state: 'detached', timeout: 20_000});
  return {login: () => new WikiClient(wikiUrl()).login({name, password})};
}

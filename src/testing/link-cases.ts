/** What the source of links promises. */
import type {LinkSource} from '../adapters/adapter.js';
import {check, checkEqual} from './check.js';
import type {AdapterContractOptions, Check} from './contract-types.js';

/** Fails for an address that a browser would not follow to a page. */
export function checkSafe(address: string): void {
  check(address !== '', 'the address is empty');
  // As on any page: what is relative stays on the wiki.
  const {protocol} = new URL(address, 'https://wiki.example/w/index.php');
  check(/^https?:$/.test(protocol), `${JSON.stringify(address)} has the scheme ${protocol}`);
}

async function sourceOf({create}: AdapterContractOptions): Promise<LinkSource> {
  const source = (await create('active')).links;
  check(source, 'the adapter lacks the source');
  return source;
}

const script = 'javascript:alert(1)';

/** What a page of settings may hold. */
const hostile = [
  script,
  ` ${script}`,
  script.toUpperCase(),
  `java\n${script.slice(4)}`,
  `\u0001${script}`,
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://wiki.example/1',
];

export const linkCases: Readonly<Record<string, Check>> = {
  'links: a title has an address on the wiki': async (options) => {
    const url = await (await sourceOf(options)).url('Help:Contents');
    check(url !== null, 'there is none');
    checkSafe(url);
  },
  'links: a safe address stays as it is': async (options) => {
    const source = await sourceOf(options);
    const address = 'https://example.org/a?b=c#d';
    checkEqual(await source.url(address), address, 'the address');
  },
  'links: nothing leads to a scheme that runs something': async (options) => {
    const source = await sourceOf(options);
    for (const address of hostile) {
      const url = await source.url(address);
      if (url !== null) checkSafe(url);
    }
  },
  'links: what is no title has no address': async (options) => {
    const source = await sourceOf(options);
    for (const text of ['', ' ', '[[x]]', '<b>', 'a|b'])
      checkEqual(await source.url(text), null, `the address of ${JSON.stringify(text)}`);
  },
};

// npm run wiki: a real MediaWiki with the widgets in its pages, until Ctrl-C.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {accounts, admin} from './accounts.js';
import {ensureBuilt} from './ensure-built.js';
import {paths} from './paths.js';
import {WikiToolError} from './run.js';
import {stopOnSignals} from './stop-signals.js';
import {startWiki} from './wiki.js';

const help = `npm run wiki [-- options]

  --port N   port on 127.0.0.1 (default 8140, or WIKI_PORT)
  --fresh    forget the wiki of an earlier start
  --reset    put the seeded state back, keep the installation
`;

const known = {
  port: {type: 'string', default: process.env.WIKI_PORT ?? '8140'},
  fresh: {type: 'boolean', default: false},
  reset: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
};

function parse() {
  try {
    return parseArgs({options: known}).values;
  } catch (error) {
    throw new WikiToolError(`${error.message}\n\n${help}`, {cause: error});
  }
}

function readOptions() {
  const values = parse();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new WikiToolError(`Not a port: ${values.port}`);
  return {...values, port};
}

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`;
const say = (text) => console.log(`${seconds()}  ${text}`);

/** @param {Awaited<ReturnType<typeof startWiki>>} wiki */
function announce({url, version}) {
  const width = Math.max(...accounts.map(({name}) => name.length));
  const people = [admin, ...accounts].map(({name, role}) => `  ${name.padEnd(width)}  ${role}`);
  const bundle = existsSync(join(paths.dist, 'wiki-homepage.js'))
    ? 'served from dist/ (run `npm run build` again after a change, then reload the page)'
    : 'not built yet: run `npm run build`, then reload the page';
  console.log(`
MediaWiki ${version} runs at ${url}/

  Your homepage    ${url}/wiki/Special:WikiHomepageDemo
  Your mentor      ${url}/wiki/Special:WikiHomepageDemo?widgets=mentorship,mentor-invite
  Somebody else's  ${url}/wiki/Special:WikiHomepageDemo/Veteran_Vera
  From wikitext    ${url}/wiki/Project:Impact
  Other skins      add ?useskin=vector, vector-2022, timeless, monobook, minerva
  Widgets          ${bundle}

Accounts, all with the password ${admin.password}
${people.join('\n')}

Stop: Ctrl-C. The next start takes about a second; --fresh starts over.
`);
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(help);
  let wiki = null;
  stopOnSignals(async () => {
    await wiki?.stop();
    console.log('\nStopped. Nothing is left running.');
  });
  ensureBuilt(say);
  wiki = await startWiki({...options, say});
  announce(wiki);
  if (await wiki.ended) return;
  throw new WikiToolError('The server has ended by itself. See .wiki/log/server.log');
}

main().catch((error) => {
  console.error(error instanceof WikiToolError ? `\n${error.message}` : error);
  process.exit(1);
});

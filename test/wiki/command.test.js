// npm run wiki says what is wrong instead of failing somewhere inside.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {paths, root} from '../../tools/wiki/paths.js';
import {freePort} from '../../tools/wiki/server.js';

/** @param {readonly string[]} args @param {Record<string, string>} [env] */
function start(args, env = {}) {
  return spawnSync(process.execPath, [join(root, 'tools/wiki/start.js'), ...args], {
    encoding: 'utf8',
    env: {...process.env, ...env},
    timeout: 20_000,
  });
}

describe('npm run wiki', () => {
  it('names another port when its own is taken', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address();
    const {status, stderr} = start(['--port', String(port)]);
    other.close();
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`Port ${port} is taken.*--port ${port + 1}`));
  });

  it('refuses what is not a port', () => {
    const {status, stderr} = start(['--port', 'x']);
    assert.equal(status, 1);
    assert.match(stderr, /Not a port: x/);
  });

  it('refuses an option that it does not know', () => {
    const {status, stderr} = start(['--no-such-option']);
    assert.equal(status, 1);
    assert.match(stderr, /--no-such-option/);
    assert.doesNotMatch(stderr, /at .*\.js:\d+/);
  });

  it(
    'leaves a wiki that runs already alone',
    {skip: existsSync(paths.lock) ? false : 'no wiki of this project runs'},
    async () => {
      const {status, stderr} = start(['--port', String(await freePort(0))]);
      assert.equal(status, 1);
      assert.match(stderr, /is running already: http.*WIKI_URL=/s);
    },
  );

  it('names WIKI_URL where it cannot install', async () => {
    const home = mkdtempSync(join(tmpdir(), 'wiki-homepage-'));
    // Without a path there is no apt-get and no PHP, as on another system.
    const {status, stderr} = start(['--port', String(await freePort(0))], {
      WIKI_DIR: home,
      PATH: '',
    });
    rmSync(home, {recursive: true});
    assert.equal(status, 1);
    assert.match(stderr, /WIKI_URL=/);
    assert.match(stderr, /Debian/);
  });
});

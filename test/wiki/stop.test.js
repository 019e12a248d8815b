// Whatever ends the program, its server ends too: no process is left and the port is free.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {paths} from '../../tools/wiki/paths.js';
import {freePort} from '../../tools/wiki/server.js';

const program = join(import.meta.dirname, 'helpers/serve.js');
const skip = existsSync(paths.localSettings) ? false : 'no wiki is installed on this machine';

/** @param {number} port @param {string} way */
async function serve(port, way) {
  const child = spawn(process.execPath, [program, String(port), way], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [line] = await new Promise((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data).split('\n'))),
  );
  return {child, ended, group: JSON.parse(line).pid};
}

function lives(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

async function eventually(check, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await check()) return;
    await pause(50);
  }
  assert.fail(what);
}

async function expectNothingLeft({group, ended}, port) {
  await ended;
  await eventually(() => !lives(group), 'processes of the server are left');
  await eventually(async () => (await freePort(port)) === port, 'the port is still held');
}

describe('the local wiki stops', {skip}, () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'])
    it(`on ${signal}`, async () => {
      const port = await freePort(0);
      const served = await serve(port, 'wait');
      assert.ok(lives(served.group));
      served.child.kill(signal);
      await expectNothingLeft(served, port);
    });

  for (const way of ['throw', 'reject', 'exit'])
    it(`when the program ends by ${way}`, async () => {
      const port = await freePort(0);
      await expectNothingLeft(await serve(port, way), port);
    });
});

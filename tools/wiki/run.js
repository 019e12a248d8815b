// Runs a program to its end, with its output kept for the error message.
import {spawn} from 'node:child_process';

/** A step that failed, with a message for people. */
export class WikiToolError extends Error {
  name = 'WikiToolError';
}

/** Programs that run now; stopped when this process is. */
const running = new Set();

/** Asks every program started by `run` that still runs to end (not by force: one may be a package manager). */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, input?: string}} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {WikiToolError} when it ends with another code than 0; the message holds the end of its output
 */
export function run(command, args, {cwd, env = {}, input} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      all += chunk;
    });
    child.stderr.on('data', (chunk) => (all += chunk));
    child.stdin?.end(input);
    child.on('error', (cause) => {
      running.delete(child);
      reject(new WikiToolError(`${command} cannot be started: ${cause.message}`, {cause}));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(out);
      const shown = [command, ...args].join(' ');
      reject(new WikiToolError(`Failed (${signal ?? code}): ${shown}\n${all.slice(-4000).trim()}`));
    });
  });
}

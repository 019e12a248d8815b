// One place that decides what Ctrl-C, a closed terminal, a crash and the end of the server lead to.
import {constants} from 'node:os';
import {endRunning} from './run.js';

/**
 * Calls `stop` once when this process is asked to end or fails, then ends it.
 * @param {() => Promise<void>} stop
 */
export function stopOnSignals(stop) {
  let stopping = false;
  const end = async (code) => {
    // A second Ctrl-C does not wait any longer; the exit handler of server.js still ends the server.
    if (stopping) process.exit(code);
    stopping = true;
    endRunning();
    try {
      await stop();
    } finally {
      process.exit(code);
    }
  };
  // A terminal that was closed takes no more words; that must not keep us from ending.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void end(128 + constants.signals[signal]));
  const fail = (error) => {
    console.error(error);
    void end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}

// A program that serves the wiki and then ends in the way that its arguments say: serve.js PORT WAY.
import {startServer} from '../../../tools/wiki/server.js';
import {stopOnSignals} from '../../../tools/wiki/stop-signals.js';

const [, , port, way] = process.argv;
const server = await startServer({port: Number(port)});
stopOnSignals(server.stop);
console.log(JSON.stringify({pid: server.pid}));
if (way === 'throw')
  setTimeout(() => {
    throw new Error('on purpose');
  }, 10);
else if (way === 'reject') void Promise.reject(new Error('on purpose'));
else if (way === 'exit') process.exit(0);
await server.ended;

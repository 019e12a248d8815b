/** The same as `bundle.ts` for one classic script, which cannot wait at its top level. */
import {start} from './start.js';

export * from './index.js';

void start();

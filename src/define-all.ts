/** Entry `wiki-homepage/define`: registers every element and the connector, and starts the page. */
import {start} from './start.js';

await start();

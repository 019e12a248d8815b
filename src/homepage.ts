/** Entry `wiki-homepage/elements/homepage`: the page, and where its modules are to be had once it has them. */
import './elements/homepage/define.js';
import {registerModules} from './platform/known-elements.js';
import {registry} from './registry.js';

registerModules(registry);

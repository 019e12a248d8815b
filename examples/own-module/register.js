// The one line: from here on a layout may name the module, "reading-club". Its code is fetched when a page shows it.
import {registerModules} from 'wiki-homepage';

registerModules({
  'wiki-reading-club': {
    load: () => import('./reading-club.js'),
    data: [],
    module: {summary: false, mayHide: true},
  },
});

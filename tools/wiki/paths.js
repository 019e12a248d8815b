// Where everything of the local wiki lies. All of it is below `.wiki/`, which git ignores.
import {join, resolve} from 'node:path';

/** The project root. */
export const root = resolve(import.meta.dirname, '../..');

const home = resolve(process.env.WIKI_DIR ?? join(root, '.wiki'));

export const paths = {
  home,
  /** Downloaded Debian packages. */
  packages: join(home, 'packages'),
  /** MediaWiki itself, the document root of the server. */
  wiki: join(home, 'w'),
  /** The SQLite databases. */
  data: join(home, 'data'),
  /** Uploaded files. */
  images: join(home, 'w/images'),
  /** Copies of data and images: `installed` (empty wiki) and `seeded`. */
  snapshots: join(home, 'snapshots'),
  /** Files on their way into the wiki: the import file and the pictures. */
  seed: join(home, 'seed'),
  log: join(home, 'log'),
  /** What was done already, see state.js. */
  state: join(home, 'state.json'),
  /** Held while a wiki runs. */
  lock: join(home, 'lock.json'),
  localSettings: join(home, 'w/LocalSettings.php'),
  php: join(root, 'tools/wiki/php'),
  dist: join(root, 'dist'),
};

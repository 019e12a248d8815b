// The files of this build on the wiki's own pages, as an administrator without a server of files would put them.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {admin} from './accounts.js';
import {WikiApiError, WikiClient} from './client.js';
import {paths} from './paths.js';
import {WikiToolError} from './run.js';

/** File of dist/ -> page. MediaWiki 1.39 takes ES5 in a gadget, so the gadget is the loader, which names the other page. */
const pages = {
  'wiki-homepage.loader.js': 'MediaWiki:Gadget-wiki-homepage-loader.js',
  'wiki-homepage.gadget.js': 'MediaWiki:Gadget-wiki-homepage.js',
};

/**
 * Nothing happens for files that were not built or have not changed.
 * @param {string} url of the wiki
 */
export async function publishGadget(url) {
  const built = Object.entries(pages).filter(([file]) => existsSync(join(paths.dist, file)));
  if (built.length === 0) return;
  try {
    const client = await new WikiClient(url).login(admin);
    for (const [file, title] of built)
      await client.edit(title, readFileSync(join(paths.dist, file), 'utf8'), 'this build');
  } catch (error) {
    if (!(error instanceof WikiApiError)) throw error;
    throw new WikiToolError(`The gadget could not be put on the wiki: ${error.message}`, {
      cause: error,
    });
  }
}

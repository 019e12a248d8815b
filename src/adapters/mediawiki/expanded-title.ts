/** Titles that say what page is meant today: `Project:Help desk/{{CURRENTYEAR}}`. */
import {at, text} from '../http/shape.js';
import {post} from '../http/post.js';
import {abortable} from '../http/share.js';
import type {Wiki} from './wiki.js';

/**
 * The title with what its magic words stand for, in the language of the wiki's content. Others are returned as they
 * are, and nothing is asked.
 */
export async function expandedTitle(
  wiki: Pick<Wiki, 'circumstances'>,
  title: string,
  signal?: AbortSignal,
): Promise<string> {
  if (!title.includes('{{')) return title;
  const reply = await abortable(
    post(wiki.circumstances, {
      action: 'expandtemplates',
      text: title,
      prop: 'wikitext',
      uselang: 'content',
    }),
    signal,
  );
  return text(at(reply, 'expandtemplates', 'wikitext')).trim();
}

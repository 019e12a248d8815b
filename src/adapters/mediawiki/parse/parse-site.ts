import {wikiZone} from '../time-zone.js';
import type {Site} from '../urls.js';
import {
  at,
  fields,
  flag,
  list,
  listOf,
  optional,
  record,
  text,
  wholeNumber,
} from '../../http/shape.js';

/** Extensions that make the widgets richer; the names of all others are not kept. */
export const usedExtensions = [
  'PageImages',
  'TextExtracts',
  'ShortDescription',
  'WikibaseClient',
  'PageViewInfo',
  'Thanks',
  'CirrusSearch',
  'VisualEditor',
] as const;

/** From `meta=siteinfo`, `siprop=general|namespaces|extensions`. */
export function parseSite(reply: unknown): Site {
  const query = at(reply, 'query');
  const general = fields(at(query, 'general'));
  const namespaces = Object.values(fields(at(query, 'namespaces')));
  const names = list(at(query, 'extensions'), (one) => optional(at(one, 'name'), text));
  return {
    language: text(general.lang),
    timeZone: wikiZone(
      optional(general.timezone, text),
      optional(general.timeoffset, wholeNumber) ?? 0,
    ),
    articlePath: text(general.articlepath),
    contentNamespaces: namespaces
      .filter((namespace) => flag(at(namespace, 'content')))
      .map((namespace) => wholeNumber(at(namespace, 'id'))),
    extensions: usedExtensions.filter((name) => names.includes(name)),
  };
}

/** The same from this browser's storage. */
export const parseStoredSite = record<Site>({
  language: text,
  timeZone: text,
  articlePath: text,
  contentNamespaces: listOf(wholeNumber),
  extensions: listOf(text),
});

/**
 * Settings of a wiki that keeps some of them on pages of CommunityConfiguration. Pure. The homepage's own page wins over
 * those, so that a wiki can differ from its extension.
 */
import {mappings} from './community-mappings.js';
import {type JsonObject} from './json.js';
import {own} from '../domain/own.js';
import {
  changesBetween,
  setSetting,
  settingAt,
  type SettingChange,
  type SettingPath,
} from './settings-draft.js';

/** Titles of the pages, each once. */
export const communityPages: readonly string[] = [...new Set(mappings.map((one) => one.page))];

/** Pages of settings by title, as far as a wiki has them. */
export type PagesOfSettings = Readonly<Record<string, JsonObject>>;

/**
 * The homepage's settings with those of the community pages beneath.
 * @param settings the homepage's own page; what it says wins.
 */
export function withCommunityPages(settings: JsonObject, pages: PagesOfSettings): JsonObject {
  let filled = settings;
  for (const mapping of mappings) {
    const community = own(pages, mapping.page);
    if (!community || settingAt(settings, mapping.path) !== undefined) continue;
    const value = mapping.read(community);
    if (value !== undefined) filled = setSetting(filled, mapping.path, value);
  }
  return filled;
}

const isAt = (path: SettingPath, {path: place}: SettingChange) =>
  path.every((key, index) => place[index] === key) ||
  place.every((key, index) => path[index] === key);

export interface SplitSettings {
  /** The homepage's own page. */
  readonly settings: JsonObject;
  /** Community pages that change. */
  readonly pages: PagesOfSettings;
}

/**
 * What has to be saved where: a setting that came from a community page goes back to it, as far as it can say it;
 * everything else to the homepage's own page. Keys that are not known here stay as they are.
 * @param own the homepage's page as it is, @param draft everything together as it is to be.
 */
export function splitSettings(
  ownPage: JsonObject,
  pages: PagesOfSettings,
  draft: JsonObject,
): SplitSettings {
  const before = withCommunityPages(ownPage, pages);
  const changes = changesBetween(before, draft);
  const written: Record<string, JsonObject> = {};
  const places: SettingPath[] = [];
  for (const mapping of mappings) {
    const {path} = mapping;
    const community = own(written, mapping.page) ?? own(pages, mapping.page);
    const given = community && settingAt(ownPage, path) === undefined;
    if (!given || !changes.some((change) => isAt(path, change))) continue;
    const values = mapping.write(settingAt(draft, path), community);
    if (!values) continue;
    places.push(path);
    written[mapping.page] = {...community, ...values};
  }
  let settings = ownPage;
  for (const change of changes)
    if (!places.some((path) => isAt(path, change)))
      settings = setSetting(settings, change.path, change.after);
  return {settings, pages: written};
}

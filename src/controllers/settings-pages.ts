/** The pages of settings of one wiki, as an administrator edits them. */
import type {Adapter, ConfigurationSource} from '../adapters/adapter.js';
import {communityPages} from '../config/community-pages.js';
import {isObject, type JsonObject} from '../config/json.js';
import type {SettingsPage} from '../domain/settings-page.js';

export type SettingsEditing = Required<ConfigurationSource>;

/** The source, where it can edit. */
export function editingOf(adapter: Adapter | undefined): SettingsEditing | undefined {
  const source = adapter?.configuration;
  const {edit, save, undo, activeEditors} = source ?? {};
  return source && edit && save && undo && activeEditors
    ? {...source, edit, save, undo, activeEditors}
    : undefined;
}

/** Pages as the wiki has them: the homepage's own first. */
export type LoadedSettings = readonly SettingsPage[];

/** @param own title of the homepage's own page is known to the adapter only, hence two questions in one request. */
export async function loadSettings(
  source: SettingsEditing,
  signal?: AbortSignal,
): Promise<LoadedSettings> {
  const options = signal ? {signal} : {};
  const [[ownPage], others] = await Promise.all([
    source.edit(undefined, options),
    source.edit(communityPages, options),
  ]);
  return ownPage ? [ownPage, ...others.filter(({revision}) => revision > 0)] : [];
}

/** Null for what is no JSON object. */
export function parseSettings(json: string | null): JsonObject | null {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    // PHP writes an empty object as [].
    if (Array.isArray(value) && !value.length) return {};
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Names of the pages as they are known here, also where the wiki's namespace has another name. */
export const communityTitles = (pages: readonly SettingsPage[]) =>
  pages.flatMap((page): [string, SettingsPage][] => {
    const name = page.title.slice(page.title.indexOf(':'));
    const title = communityPages.find((known) => known.endsWith(name));
    return title ? [[title, page]] : [];
  });

/** Pages of settings as people edit them. */
import type {Instant} from './model.js';

/** Why somebody cannot save a page. */
export interface SettingsObstacle {
  /**
   * - `account`: nobody is logged in
   * - `right`: the account lacks the right, or the page is protected
   * - `block`: the account is blocked
   * - `read-only`: the whole wiki cannot be changed at the moment
   */
  readonly kind: 'account' | 'right' | 'block' | 'read-only';
  /** The wiki's own words in the reader's language: plain text, untrusted. Empty where it said nothing. */
  readonly wikiText: string;
}

/** A page of settings, newest revision. */
export interface SettingsPage {
  /** As the wiki writes it, `MediaWiki:Homepage.json`. */
  readonly title: string;
  readonly url: string;
  readonly historyUrl: string;
  /** The page's text; null where there is no such page yet. */
  readonly json: string | null;
  /** Id of that revision; 0 where there is no page. */
  readonly revision: number;
  /** When it was saved, and by whom; null where there is no page, or where that is hidden. */
  readonly savedAt: Instant | null;
  readonly savedBy: string | null;
  /** Null: the reader may save it. */
  readonly obstacle: SettingsObstacle | null;
}

/** Settings to be saved. */
export interface SettingsDraft {
  /** Title of the page. Left out: the page of the homepage's own settings. */
  readonly page?: string | undefined;
  /** The whole text of the page. */
  readonly json: string;
  /** The revision that it was made from; 0: there was no page. */
  readonly baseRevision: number;
  /** What changed and why, for the page's history. May be empty. */
  readonly summary: string;
}

/** A saving that is to be taken back. */
export interface SettingsUndo {
  /** Title of the page. Left out: the page of the homepage's own settings. */
  readonly page?: string | undefined;
  /** What was saved. */
  readonly revision: number;
  /** For the page's history. */
  readonly summary: string;
}

export interface SettingsSaved {
  /** Id of the newest revision; that of before where nothing changed. */
  readonly revision: number;
  /** The revision that it followed: another than the draft's where somebody saved in the same moment. */
  readonly followed: number;
  /** When; null where nothing changed. */
  readonly savedAt: Instant | null;
}

/** An account that did something lately, as far as anybody may know it. */
export interface ActiveEditor {
  readonly name: string;
  readonly editCount: number;
  /** Null for accounts older than the wiki's records. */
  readonly registration: Instant | null;
  readonly groups: readonly string[];
  readonly rights: readonly string[];
}

export interface ActiveEditors {
  readonly editors: readonly ActiveEditor[];
  /** False when the wiki has more of them than were asked for. */
  readonly complete: boolean;
}

/**
 * Addresses of sheets. On a narrow page an open sheet is an entry of the history, as people expect there: Back closes it,
 * and closing it by other means goes back. The entry keeps the page's own state and leaves the page's own entry alone.
 *
 * What is open (`sheets`) and what the history has (`levels`) are kept apart and brought in line in a task of its own, so
 * that a sheet which takes the place of another takes its entry, too, and no two moves through the history overlap.
 */
import {forgetAsked, sheetInAddress, sheetPrefix} from './sheet-name.js';

/** An open sheet, as long as it is held. */
export interface SheetAddress {
  name: string;
  release(): void;
}

interface Sheet extends SheetAddress {
  readonly close: () => void;
  /** Its place in the history, from 1; 0: none. */
  level: number;
  /** It was open while the page was narrow. */
  addressed: boolean;
}

/** What is written into a state: tells our entries from the page's, and from those of another copy of this library. */
interface Mark {
  readonly copy: string;
  readonly level: number;
}

const key = 'wikiHomepage';

let narrow: MediaQueryList | undefined;
let copy = '';
/** Open sheets, the lowest first. */
let sheets: readonly Sheet[] = [];
/** Names in our entries up to the one where the history stands. */
let levels: readonly string[] = [];
let moving = false;
let planned = false;

function markIn(state: unknown): Mark | null {
  const mark: unknown =
    typeof state === 'object' && state !== null && key in state ? state[key] : null;
  if (typeof mark !== 'object' || mark === null || !('copy' in mark && 'level' in mark))
    return null;
  const {copy: writer, level} = mark;
  return typeof writer === 'string' && typeof level === 'number' ? {copy: writer, level} : null;
}

/**
 * Whether so many steps back are still this page. A full history loses first what was entered while nobody touched the page:
 * a page that opens a sheet by itself may have no entry of its own left. Browsers that do not tell have it.
 */
function staysHere(steps: number): boolean {
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (!isNavigation(navigation) || !navigation.currentEntry) return true;
  return navigation.entries()[navigation.currentEntry.index - steps]?.sameDocument ?? false;
}

/** What is used here of the Navigation API, which not every browser has. */
interface Navigation {
  readonly currentEntry: {readonly index: number} | null;
  entries(): readonly {readonly sameDocument: boolean}[];
}
const isNavigation = (value: unknown): value is Navigation =>
  typeof value === 'object' && value !== null && 'entries' in value && 'currentEntry' in value;

/** Where the history stands: 0 on the page's own entries. */
function levelNow(): number {
  const mark = markIn(history.state);
  return mark?.copy === copy ? mark.level : 0;
}

const unnamed = (count: number) => Array.from({length: count}, () => '');

function begin(): MediaQueryList {
  if (narrow) return narrow;
  narrow = matchMedia('(max-width: 559.98px)');
  addEventListener('resize', plan);
  addEventListener('popstate', onPopState);
  const mark = markIn(history.state);
  const name = sheetInAddress();
  copy = mark?.copy ?? String(Math.random());
  if (mark) levels = [...unnamed(mark.level - 1), name ?? ''];
  else if (name !== null) write('replaceState', history.state, ''); // Somebody followed a link to it.
  return narrow;
}

/** What the page itself keeps in its state. */
function ownState(): object {
  const state: unknown = history.state;
  return typeof state === 'object' ? {...state, [key]: undefined} : {};
}

/** @param hash nothing: the page's own address. */
function write(method: 'pushState' | 'replaceState', state: unknown, hash: string): void {
  const [page = ''] = location.href.split('#');
  history[method](state, '', page + hash);
}

function enter(sheet: Sheet, level: number): void {
  const {name} = sheet;
  const isNew = level > levels.length;
  try {
    if (isNew || (level === levels.length && levels[level - 1] !== name)) {
      forgetAsked();
      const method = isNew ? 'pushState' : 'replaceState';
      write(method, {...ownState(), [key]: {copy, level}}, sheetPrefix + encodeURIComponent(name));
      levels = [...levels.slice(0, level - 1), name];
    }
    sheet.level = level;
  } catch {
    // Some pages have no address that can be changed, and browsers allow so many changes a minute.
  }
}

function settle(): void {
  planned = false;
  if (moving) return;
  const {matches} = begin();
  // The page went on by itself: what it did is not ours to undo.
  if (levelNow() !== levels.length) levels = [];
  const addressed = sheets.filter((sheet) => (sheet.addressed ||= matches));
  const steps = levels.length - addressed.length;
  if (steps > 0 && !staysHere(steps)) {
    write('replaceState', ownState(), '');
    levels = [];
  }
  if (steps > 0 && levels.length > 0) {
    moving = true;
    history.go(-steps);
  } else addressed.forEach((sheet, index) => enter(sheet, index + 1));
}

function plan(): void {
  if (planned) return;
  planned = true;
  setTimeout(settle);
}

function onPopState(): void {
  moving = false;
  const level = levelNow();
  levels = [...levels.slice(0, level), ...unnamed(level - levels.length)];
  for (const sheet of [...sheets].reverse())
    if (sheet.level > level) {
      sheet.level = 0;
      sheet.close();
    }
  plan(); // A sheet that stays gets another entry; an entry without a sheet (Forward leads there) is left again.
}

/**
 * Gives an open sheet its address where the page is narrow, or as soon as it is.
 * @param name Letters and hyphens: the end of the address.
 * @param close is called when somebody goes back. A request: a sheet that stays gets its entry again.
 */
export function holdSheet(name: string, close: () => void): SheetAddress {
  begin();
  const sheet: Sheet = {
    get name() {
      return name;
    },
    set name(next) {
      if (name === next) return;
      name = next;
      plan();
    },
    close,
    level: 0,
    addressed: false,
    release() {
      sheets = sheets.filter((one) => one !== sheet);
      plan();
    },
  };
  sheets = [...sheets, sheet];
  plan();
  return sheet;
}

/**
 * On which pages, and for whom, the help panel stands. After `growthexperiments-homepage` §3.1, with these differences:
 * temporary accounts get it, too (the help desk answers in public, so the answer outlives their cookie), and a task counts
 * wherever its article is, not only in the main namespace.
 */
import type {AccountKind} from '../model.js';
import type {PageContext} from '../page-model.js';

export interface PanelSituation {
  readonly account: AccountKind;
  /** The condition of the configuration holds, for certain. */
  readonly qualifies: boolean;
  /** The person has not turned the panel off. */
  readonly wanted: boolean;
  /** Null outside a wiki, where whoever put the panel there decided on it. */
  readonly page: Pick<PageContext, 'action' | 'mainPage' | 'namespace' | 'editor'> | null;
  /** The page is read or edited for a suggested edit. */
  readonly inTask: boolean;
  /** Numbers of namespaces whose pages have it while they are read; their talk pages, too. */
  readonly readingNamespaces: readonly number[];
  /** Numbers of namespaces that have it for suggested edits only. */
  readonly excludedNamespaces: readonly number[];
}

/** Talk pages have the odd numbers. Special pages, below zero, have none. */
const subjectOf = (namespace: number): number =>
  namespace > 0 && namespace % 2 === 1 ? namespace - 1 : namespace;

export const isEditing = ({action, editor}: Pick<PageContext, 'action' | 'editor'>): boolean =>
  editor !== null || action === 'edit' || action === 'submit';

function fitsPage({page, inTask, readingNamespaces}: PanelSituation): boolean {
  if (!page || isEditing(page)) return true;
  if (page.action !== 'view' || page.mainPage) return false;
  return inTask || readingNamespaces.includes(subjectOf(page.namespace));
}

/** Whether somebody gets the panel on this page. In a task also those who turned it off: the tips belong to the task. */
export function panelShows(situation: PanelSituation): boolean {
  const {account, qualifies, wanted, page, inTask, excludedNamespaces} = situation;
  if (account === 'anonymous' || !qualifies || !fitsPage(situation)) return false;
  return inTask || (wanted && !(page && excludedNamespaces.includes(page.namespace)));
}

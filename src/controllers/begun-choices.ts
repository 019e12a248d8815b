/** What somebody has clicked and not accepted, in the introduction or in a filter: kept by the tab, never by the wiki. */
import {readFields, type ReaderScope} from '../domain/kept.js';
import type {TaskChoices} from '../domain/tasks/task-choices.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';

export interface BegunChoices {
  readonly step: 1 | 2;
  /** Ids; null while the person chose nothing. */
  readonly types: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly match: TaskChoices['match'] | null;
}

/** Where it was clicked. */
export type BegunPlace = 'start' | 'topics' | 'types';

const keyOf = ({wiki, account}: ReaderScope, place: BegunPlace): string =>
  `wiki-homepage/1/task-${place}/${JSON.stringify([wiki, account])}`;

const idsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : null;

/** The beginning for somebody who has clicked nothing. */
export function begunChoices(scope: ReaderScope, place: BegunPlace): BegunChoices {
  const {step, types, topics, match} = readFields(readTabText(keyOf(scope, place)));
  return {
    step: step === 2 ? 2 : 1,
    types: idsIn(types),
    topics: idsIn(topics),
    match: match === 'any' || match === 'all' ? match : null,
  };
}

/** @param begun null forgets it. */
export function keepBegun(
  scope: ReaderScope,
  place: BegunPlace,
  begun: Partial<BegunChoices> | null,
): void {
  writeTabText(keyOf(scope, place), begun && JSON.stringify(begun));
}

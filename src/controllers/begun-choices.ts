/** What somebody has clicked in the introduction and not accepted: kept by the tab, never by the wiki. */
import {type ChoicesScope, readFields} from '../domain/tasks/task-choices.js';
import {readTabText} from '../platform/tab-texts.js';
import {writeTabText} from '../platform/write-tab-text.js';

export interface BegunChoices {
  readonly step: 1 | 2;
  /** Ids; null while the person chose nothing. */
  readonly types: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

const keyOf = ({wiki, account}: ChoicesScope): string =>
  `wiki-homepage/1/task-start/${JSON.stringify([wiki, account])}`;

const idsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : null;

/** The beginning for somebody who has clicked nothing. */
export function begunChoices(scope: ChoicesScope): BegunChoices {
  const {step, types, topics} = readFields(readTabText(keyOf(scope)));
  return {step: step === 2 ? 2 : 1, types: idsIn(types), topics: idsIn(topics)};
}

/** @param begun null forgets it. */
export function keepBegun(scope: ChoicesScope, begun: BegunChoices | null): void {
  writeTabText(keyOf(scope), begun && JSON.stringify(begun));
}

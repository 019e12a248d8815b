/** Names of the messages with tips: those of the library, and those that a wiki may add. */
import type {EditorKind} from '../page-model.js';

/** Tips that one type of task can have. */
export const mostTips = 8;

/** `before` and `after` are an example. */
export const tipFields = ['title', 'text', 'before', 'after'] as const;
export type TipField = (typeof tipFields)[number];

export interface TipReader {
  /** Id of the type of task. */
  readonly type: string;
  /** Null while the page is read. */
  readonly editor: EditorKind | null;
  /** `minerva`; null where it is not known. */
  readonly skin: string | null;
}

/**
 * From what is meant for this very reader to what is meant for all: `wiki-help-panel-tips-copyedit-1-text-minerva-visual`,
 * `…-text-minerva`, `…-text-visual`, `…-text`. The first that has a text is shown.
 *
 * @param tip its number, from 1.
 */
export function tipKeys(
  {type, editor, skin}: TipReader,
  tip: number,
  field: TipField,
): readonly string[] {
  const general = `wiki-help-panel-tips-${type}-${tip}-${field}`;
  const variants = [skin && editor && `${skin}-${editor}`, skin, editor];
  return [...variants.flatMap((one) => (one ? [`${general}-${one}`] : [])), general];
}

/** What a wiki writes to leave out a tip (as its title) or a part of one. */
export const noTip = '-';

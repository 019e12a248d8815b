/** Words that go and words that come, in an example: `<del>…</del>` and `<ins>…</ins>` in plain text. */

export interface MarkedPart {
  readonly text: string;
  readonly mark: 'del' | 'ins' | null;
}

const isMark = (name: string | undefined): name is 'del' | 'ins' =>
  name === 'del' || name === 'ins';

/** Anything else, other tags among it, stays text. */
export function markedText(text: string): readonly MarkedPart[] {
  const pieces = text.split(/<(del|ins)>(.*?)<\/\1>/);
  return pieces
    .map((piece, index): MarkedPart => {
      const before = pieces[index - 1];
      if (index % 3 === 2 && isMark(before)) return {text: piece, mark: before};
      return {text: index % 3 === 1 ? '' : piece, mark: null};
    })
    .filter((part) => part.text !== '');
}

import {expect} from '@open-wc/testing';
import {afterQuestion, answeredAt} from '../../../../src/domain/questions/question-state.js';
import type {TalkEdit} from '../../../../src/domain/questions/question-state.js';

const asker = 'Tansy Vole';
const sign = (name: string) => `[[User:${name}|${name}]] ([[User talk:${name}|talk]]) 10:00 (UTC)`;
const question = `How do I cite? ${sign(asker)}`;
const section = (text: string) => ({heading: 'Question', level: 2, text});
const edit = (user: string | null, hour: number, summary = ''): TalkEdit => ({
  user,
  at: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`,
  summary,
});
const answer = (rest: string, edits: readonly TalkEdit[]) =>
  answeredAt(section(`${question}\n${rest}`), asker, edits);

describe('a question', () => {
  it('is open while nothing stands below it, whoever edits the page', () => {
    expect(answer('', [edit('Kelp Otter', 11, '/* Question */ tidied')])).to.equal(null);
  });

  it('is open when the asker wrote again', () => {
    const more = `:Never mind. ${sign(asker)}`;
    expect(answer(more, [edit(asker, 11, '/* Question */'), edit('Kelp Otter', 12)])).to.equal(
      null,
    );
  });

  it('is answered by who signed below and edited since', () => {
    const rest = `:With a footnote. ${sign('Kelp Otter')}`;
    expect(answer(rest, [edit('Moss Wren', 10), edit('Kelp Otter', 11)])).to.equal(
      '2026-11-22T11:00:00Z',
    );
  });

  it('is answered in any language', () => {
    const rest = ':نعم. [[مستخدم:بومة البحر|بومة البحر]] ([[نقاش المستخدم:بومة البحر|نقاش]])';
    expect(answer(rest, [edit('بومة البحر', 11)])).to.equal('2026-11-22T11:00:00Z');
  });

  it('is answered by who has no account, or a name with signs of its own', () => {
    for (const name of ['192.0.2.7', 'A.(b)+c', '-x- $1'])
      expect(answer(`:Yes. [[Special:Contributions/${name}|${name}]]`, [edit(name, 11)])).to.equal(
        '2026-11-22T11:00:00Z',
      );
  });

  it('is answered by an unsigned edit of its section', () => {
    expect(answer(':With a footnote.', [edit('Kelp Otter', 11, '/* Question */ re')])).to.equal(
      '2026-11-22T11:00:00Z',
    );
  });

  it('has the time of the newest answer that names its section', () => {
    const rest = `:Yes. ${sign('Kelp Otter')}\n:And no. ${sign('Kelp Otter')}`;
    const edits = [
      edit('Kelp Otter', 15, '/* Another */ hm'),
      edit('Kelp Otter', 13, '/* Question */ no'),
      edit('Kelp Otter', 11, '/* Question */ yes'),
    ];
    expect(answer(rest, edits)).to.equal('2026-11-22T13:00:00Z');
  });

  it('has the time of the first edit of who signed when no summary says more', () => {
    const rest = `:Yes. ${sign('Kelp Otter')}`;
    expect(answer(rest, [edit('Kelp Otter', 15), edit('Kelp Otter', 11)])).to.equal(
      '2026-11-22T11:00:00Z',
    );
  });

  it('is not answered by a mere mention in the question', () => {
    const text = `Hello [[User:Kelp Otter]], how do I cite?\n\nThanks ${sign(asker)}`;
    expect(answeredAt(section(text), asker, [edit('Kelp Otter', 11)])).to.equal(null);
  });

  it('is not answered by somebody whose name only begins alike', () => {
    expect(answer(`:Yes. ${sign('Kelp Otter Junior')}`, [edit('Kelp Otter', 11)])).to.equal(null);
  });

  it('does without edits whose author is hidden', () => {
    expect(answer(':Yes.', [edit(null, 11, '/* Question */')])).to.equal(null);
  });
});

describe('what is below a question', () => {
  it('is everything where the asker did not sign', () => {
    expect(afterQuestion('How?\n:So.', asker)).to.equal('How?\n:So.');
  });

  it('follows the first signature, written with spaces or underscores', () => {
    expect(afterQuestion('How? [[user:tansy_Vole|T]]\n:So.', asker)).to.equal(':So.');
  });
});

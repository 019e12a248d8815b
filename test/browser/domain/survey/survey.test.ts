import {expect} from '@open-wc/testing';
import {
  askedQuestions,
  countedAnswers,
  longestAnswer,
  type SurveyAnswers,
} from '../../../../src/domain/survey/answers.js';
import {surveyQuestions} from '../../../../src/domain/survey/questions.js';
import {isNewcomer, readSurvey, surveyValue} from '../../../../src/domain/survey/stored-survey.js';
import {surveyReason} from '../../../../src/domain/tasks/survey.js';

const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);

describe('questions of the welcome survey', () => {
  it('are the library’s where the wiki says nothing', () => {
    const questions = surveyQuestions([]);
    expect(ids(questions)).to.deep.equal(['reason', 'program', 'edited']);
    expect(questions.map(({kind}) => kind)).to.deep.equal(['choice', 'program', 'choice']);
    expect(ids(questions[0]?.options ?? [])).to.include('new-page');
  });

  it('are those of the wiki, in its order', () => {
    const questions = surveyQuestions([
      {id: 'tea', text: 'Tea?', options: [{id: 'yes', text: 'Yes'}]},
      {id: 'edited'},
    ]);
    expect(ids(questions)).to.deep.equal(['tea', 'edited']);
  });

  it('can have fewer answers, or other words', () => {
    const [reason] = surveyQuestions([
      {id: 'reason', options: [{id: 'read'}, {id: 'x'}, {id: 'y', text: 'Y'}]},
    ]);
    expect(ids(reason?.options ?? [])).to.deep.equal(['read', 'y']);
  });

  it('are left out where nothing could be asked or answered', () => {
    const questions = surveyQuestions([
      {id: 'tea', options: [{id: 'yes', text: 'Yes'}]},
      {id: 'milk', text: 'Milk?'},
      {id: 'reason'},
      {id: 'reason', kind: 'text'},
    ]);
    expect(ids(questions)).to.deep.equal(['reason']);
  });

  it('ask for the program of those who came for one', () => {
    const questions = surveyQuestions([]);
    const asked = (answers: SurveyAnswers) => ids(askedQuestions(questions, answers));
    expect(asked({})).to.deep.equal(['reason', 'edited']);
    expect(asked({reason: 'read'})).to.deep.equal(['reason', 'edited']);
    expect(asked({reason: 'program-participant'})).to.deep.equal(['reason', 'program', 'edited']);
  });

  it('ask everybody for the program where nobody is asked why they came', () => {
    expect(ids(askedQuestions(surveyQuestions([{id: 'program'}]), {}))).to.deep.equal(['program']);
  });

  it('hang on earlier ones, one after the other', () => {
    const options = [
      {id: 'a', text: 'A'},
      {id: 'b', text: 'B'},
    ];
    const questions = surveyQuestions([
      {id: 'one', text: '1', kind: 'choices', options},
      {id: 'two', text: '2', options, after: {question: 'one', answers: ['a']}},
      {id: 'three', text: '3', options, after: {question: 'two', answers: ['b']}},
      {id: 'never', text: '4', options, after: {question: 'later', answers: ['a']}},
      {id: 'later', text: '5', options},
    ]);
    const asked = (answers: SurveyAnswers) => ids(askedQuestions(questions, answers));
    expect(asked({two: 'b', later: 'a'})).to.deep.equal(['one', 'later']);
    expect(asked({one: ['b', 'a'], two: 'b'})).to.deep.equal(['one', 'two', 'three', 'later']);
  });
});

describe('answers of the welcome survey', () => {
  const questions = surveyQuestions([
    {id: 'reason'},
    {id: 'program'},
    {
      id: 'likes',
      text: 'What do you like?',
      kind: 'choices',
      options: [
        {id: 'maps', text: 'Maps'},
        {id: 'art', text: 'Art'},
      ],
    },
    {id: 'words', text: 'Anything else?', kind: 'text'},
  ]);
  const cases: readonly (readonly [name: string, given: SurveyAnswers, counted: SurveyAnswers])[] =
    [
      ['nothing', {}, {}],
      ['one answer', {reason: 'read'}, {reason: 'read'}],
      ['an answer that is not offered', {reason: 'rule'}, {}],
      ['a question that was not asked', {reason: 'read', program: 'maps'}, {reason: 'read'}],
      [
        'a program',
        {reason: 'program-participant', program: 'maps'},
        {reason: 'program-participant', program: 'maps'},
      ],
      ['several, in the order of the question', {likes: ['art', 'maps']}, {likes: ['maps', 'art']}],
      ['several, some of them unknown', {likes: ['art', 'x']}, {likes: ['art']}],
      ['words', {words: '  hello '}, {words: 'hello'}],
      ['no words', {words: '  '}, {}],
      ['a question that nobody knows', {other: 'x'}, {}],
    ];
  for (const [name, given, counted] of cases)
    it(`count: ${name}`, () => {
      expect(countedAnswers(questions, given)).to.deep.equal(counted);
    });

  it('are cut where they are very long', () => {
    const {words} = countedAnswers(questions, {words: 'x'.repeat(longestAnswer + 1)});
    expect(words).to.have.lengthOf(longestAnswer);
  });

  it('are read as they were stored', () => {
    const answers = {reason: 'read', likes: ['art'], words: 'ä'};
    const value = surveyValue('finished', answers, '2026-11-23T12:00:00Z');
    expect(readSurvey(value)).to.deep.equal({ended: 'finished', answers});
    expect(surveyReason(value)).to.equal('read');
  });

  it('tell that somebody did not want to answer', () => {
    const value = surveyValue('skipped', {}, '2026-11-23T12:00:00Z');
    expect(readSurvey(value)).to.deep.equal({ended: 'skipped', answers: {}});
    expect(surveyReason(value)).to.equal(null);
  });

  it('are none where nothing can be read', () => {
    for (const text of [null, '', 'x', '[]', 'null', '{"reason":"read"}'])
      expect(readSurvey(text).ended).to.equal(null);
  });

  it('are read of a later version as far as it is known', () => {
    const text = '{"v":9,"ended":"postponed","reason":"read","answers":{"a":1,"b":"c"},"x":{}}';
    expect(readSurvey(text)).to.deep.equal({
      ended: 'finished',
      answers: {reason: 'read', b: 'c'},
    });
  });

  it('stay theirs under names that objects have', () => {
    const odd = surveyQuestions([{id: 'constructor', text: '?', kind: 'text'}]);
    expect(countedAnswers(odd, {})).to.deep.equal({});
  });
});

describe('newcomers', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const at = (registration: string | null, kind: 'named' | 'temporary' = 'named') =>
    isNewcomer({kind, registration}, 30, now);
  it('have an account that is young', () => {
    expect(at('2026-11-23T11:00:00Z')).to.equal(true);
    expect(at('2026-10-24T12:00:01Z')).to.equal(true);
    expect(at('2026-10-24T12:00:00Z')).to.equal(false);
    expect(at(null)).to.equal(false);
    expect(at('2026-11-23T11:00:00Z', 'temporary')).to.equal(false);
  });

  it('are none for zero days', () => {
    const user = {kind: 'named', registration: '2026-11-23T12:00:00Z'} as const;
    expect(isNewcomer(user, 0, now)).to.equal(false);
  });
});

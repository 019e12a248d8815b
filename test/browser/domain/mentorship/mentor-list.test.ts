import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseMentorList} from '../../../../src/domain/mentorship/mentor-list.js';

const parse = (mentors: unknown) => parseMentorList(JSON.stringify({Mentors: mentors}));
const one = (entry: unknown) => parse({7: entry})[0];

describe('the list of mentors', () => {
  it('gives id, name, introduction, weight and absence', () => {
    const entry = {
      username: 'Brig Kestrel',
      message: ' Ask me about maps ',
      weight: 4,
      awayTimestamp: '2026-12-01T00:00:00Z',
    };
    expect(parse({5207: entry})).to.deep.equal([
      {
        id: 5207,
        name: 'Brig Kestrel',
        introduction: 'Ask me about maps',
        weight: 4,
        awayUntil: '2026-12-01T00:00:00Z',
      },
    ]);
  });

  it('comes by id, whatever the order of the page', () => {
    const page = '{"Mentors": {"30": {}, "4": {}, "200": {}}}';
    expect(parseMentorList(page).map(({id}) => id)).to.deep.equal([4, 30, 200]);
  });

  it('fills in what an entry does not say', () => {
    expect(one({})).to.deep.equal({
      id: 7,
      name: null,
      introduction: null,
      weight: 2,
      awayUntil: null,
    });
  });

  it('knows the form that had no weights', () => {
    expect(one({automaticallyAssigned: false, weight: 2})?.weight).to.equal(0);
    expect(one({automaticallyAssigned: true})?.weight).to.equal(2);
  });

  it('takes no weight that would not end', () => {
    expect(one({weight: 1e9})?.weight).to.equal(16);
    expect(one({weight: -1})?.weight).to.equal(2);
    expect(one({weight: '4'})?.weight).to.equal(2);
    expect(one({weight: 1.9})?.weight).to.equal(1);
  });

  it('reads times as MediaWiki writes them, too', () => {
    expect(one({awayTimestamp: '20261201083000'})?.awayUntil).to.equal('2026-12-01T08:30:00Z');
    for (const awayTimestamp of ['soon', '2026-13-45T00:00:00Z', 5, null, ''])
      expect(one({awayTimestamp})?.awayUntil, String(awayTimestamp)).to.equal(null);
  });

  it('leaves out what is no mentor', () => {
    const entries = {
      abc: {},
      '-4': {},
      '0': {},
      '1.5': {},
      '9e9': {},
      '12': 'x',
      '13': null,
      '14': [],
    };
    expect(parse(entries)).to.deep.equal([]);
    expect(parse({'99999999999999999999': {}})).to.deep.equal([]);
  });

  it('is empty where the page is none', () => {
    for (const page of ['', '{', 'null', '[]', '7', '{}', '{"Mentors": []}', '{"Mentors": "x"}'])
      expect(parseMentorList(page), page).to.deep.equal([]);
  });

  it('holds up whatever the page says', () => {
    const check = (page: string) =>
      parseMentorList(page).every(
        ({id, weight, awayUntil}) =>
          Number.isSafeInteger(id) &&
          id > 0 &&
          Number.isInteger(weight) &&
          weight >= 0 &&
          weight <= 16 &&
          (awayUntil === null || !Number.isNaN(Date.parse(awayUntil))),
      );
    fc.assert(fc.property(fc.string(), check));
    const id = fc.oneof(fc.string(), fc.nat().map(String));
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {weight: fc.jsonValue(), awayTimestamp: fc.oneof(fc.string(), fc.jsonValue())},
        {requiredKeys: []},
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(id, entry), (mentors) => check(JSON.stringify({Mentors: mentors}))),
    );
  });
});

import {expect} from '@open-wc/testing';
import {arranged, hiddenModules} from '../../../../src/domain/layout/arrange.js';
import {
  type Arrangement,
  keptArrangement,
  noArrangement,
} from '../../../../src/domain/layout/arrangement.js';
import {areaGroup, type PageArea} from '../../../../src/domain/layout/page-layout.js';
import {
  placeOf,
  stepsOf,
  withHidden,
  withMoved,
  withShown,
} from '../../../../src/domain/layout/rearrange.js';

/** A page in a line: `main: a b! | side: c`; `!` for what is pinned. */
const page = (text: string): readonly PageArea[] =>
  text.split('|').map((part) => {
    const [name = '', modules = ''] = part.split(':').map((piece) => piece.trim());
    return {
      name,
      group: areaGroup(name),
      modules: modules
        .split(' ')
        .filter(Boolean)
        .map((module) => ({name: module.replace('!', ''), pinned: module.endsWith('!')})),
    };
  });

const line = (areas: readonly PageArea[]) =>
  areas
    .map(({name, modules}) =>
      `${name}: ${modules.map((one) => one.name + (one.pinned ? '!' : '')).join(' ')}`.trim(),
    )
    .join(' | ');

/** `main: b a | side: c; hidden: d` */
function arrangement(text: string): Arrangement {
  const [order = '', hidden = ''] = text.split(';');
  const names = (list = '') => list.trim().split(' ').filter(Boolean);
  const areas = order.split('|').filter((part) => part.includes(':'));
  return {
    order: Object.fromEntries(
      areas.map((part) => part.split(':')).map(([area = '', list]) => [area.trim(), names(list)]),
    ),
    hidden: names(hidden.split(':')[1]),
  };
}

const cases: readonly (readonly [what: string, page: string, chosen: string, seen: string])[] = [
  ['nothing was arranged', 'main: a b | side: c', '', 'main: a b | side: c'],
  ['another order', 'main: a b c', 'main: c a b', 'main: c a b'],
  ['another column', 'main: a b | side: c', 'main: a | side: b c', 'main: a | side: b c'],
  ['an emptied column', 'main: a | side: b', 'main: | side: b a', 'main: | side: b a'],
  ['hidden', 'main: a b | side: c', '; hidden: a c', 'main: b | side:'],
  ['hidden and moved', 'main: a b c', 'main: c a b; hidden: a', 'main: c b'],
  ['new at the start', 'main: new a b', 'main: b a', 'main: b new a'],
  ['new after its neighbour', 'main: a new b', 'main: b a', 'main: b a new'],
  [
    'new, its neighbours gone elsewhere',
    'main: a new | side: b',
    'side: a b',
    'main: new | side: a b',
  ],
  ['two that are new', 'main: a x y b', 'main: b a', 'main: b a x y'],
  ['new in a column nobody touched', 'main: a | side: b new', 'main: a', 'main: a | side: b new'],
  ['gone', 'main: a b', 'main: gone b a; hidden: gone', 'main: b a'],
  ['an area that is gone', 'main: a b', 'extra: a', 'main: a b'],
  [
    'a name that stands twice',
    'main: a b | side: c',
    'main: b b a | side: a c',
    'main: b a | side: c',
  ],
  ['pinned first', 'main: a! b c', 'main: c b a', 'main: a! c b'],
  ['pinned in the middle', 'main: a b! c', 'main: c a', 'main: c b! a'],
  ['pinned, the others gone', 'main: a b! | side: c', 'side: c a', 'main: b! | side: c a'],
  ['pinned and hidden', 'main: a! b', '; hidden: a b', 'main: a!'],
  ['pinned and put elsewhere', 'main: a! | side: b', 'side: b a', 'main: a! | side: b'],
  ['names of the language’s own', 'main: a b', 'constructor: b', 'main: a b'],
];

describe('a page that its reader arranged', () => {
  for (const [what, given, chosen, seen] of cases)
    it(`${what}: ${given} + ${chosen || 'nothing'} = ${seen}`, () => {
      expect(line(arranged(page(given), arrangement(chosen)))).to.equal(seen);
    });

  it('knows what is hidden of it, in the wiki’s order, and nothing else', () => {
    const areas = page('main: a b! c | side: d');
    const hidden = hiddenModules(areas, arrangement('; hidden: d gone b a'));
    expect(hidden).to.deep.equal(['a', 'd']);
  });
});

describe('moving a module', () => {
  const moves = [
    ['main: a b c', '', 'c', {area: 'main', before: 'a'}, 'main: c a b'],
    ['main: a b c', '', 'a', {area: 'main', before: null}, 'main: b c a'],
    ['main: a b | side: c', '', 'b', {area: 'side', before: 'c'}, 'main: a | side: b c'],
    ['main: a b | side: c', '', 'b', {area: 'side', before: 'gone'}, 'main: a | side: c b'],
    ['main: a b! c d', '', 'd', {area: 'main', before: 'a'}, 'main: d b! a c'],
    ['main: a b c', 'main: c b a; hidden: b', 'a', {area: 'main', before: 'c'}, 'main: a c'],
  ] as const;
  for (const [given, chosen, name, place, seen] of moves)
    it(`${name} to ${place.area} before ${place.before}: ${given} + ${chosen || 'nothing'} = ${seen}`, () => {
      const areas = page(given);
      const moved = withMoved(areas, arrangement(chosen), name, place);
      expect(line(arranged(areas, moved))).to.equal(seen);
    });

  it('keeps names that the page does not know behind those that they stood behind', () => {
    const areas = page('main: a b | side: c');
    const before = arrangement('main: x b y a z | extra: w a | side: c; hidden: v');
    const moved = withMoved(areas, before, 'a', {area: 'main', before: 'b'});
    expect(moved.order).to.deep.equal({main: ['x', 'a', 'b', 'y', 'z'], extra: ['w'], side: ['c']});
    expect(moved.hidden).to.deep.equal(['v']);
  });

  it('says nothing of columns that were not touched', () => {
    const moved = withMoved(page('main: a b | side: c'), noArrangement, 'a', {
      area: 'main',
      before: null,
    });
    expect(moved.order).to.deep.equal({main: ['b', 'a']});
  });

  it('leaves a hidden module its place for when it is shown again', () => {
    const areas = page('main: a b c');
    const hidden = withHidden(arrangement('main: c a b'), 'a');
    expect(line(arranged(areas, hidden))).to.equal('main: c b');
    expect(line(arranged(areas, withShown(hidden, 'a')))).to.equal('main: c a b');
    expect(withHidden(hidden, 'a')).to.deep.equal(hidden);
  });
});

describe('the steps that a module can take', () => {
  const all = () => true;
  const steps = (
    given: string,
    name: string,
    twoColumns = true,
    seen = all as (n: string) => boolean,
  ) => {
    const areas = page(given);
    const found = stepsOf(areas, noArrangement, name, {seen, twoColumns});
    const after = Object.entries(found).map(([step, place]) => [
      step,
      line(arranged(areas, withMoved(areas, noArrangement, name, place))),
    ]);
    return Object.fromEntries(after) as Readonly<Record<string, string>>;
  };

  it('lead up and down in its column, and to the other', () => {
    expect(steps('main: a b c | side: d e', 'b')).to.deep.equal({
      up: 'main: b a c | side: d e',
      down: 'main: a c b | side: d e',
      across: 'main: a c | side: d b e',
    });
  });

  it('end where the page does', () => {
    expect(Object.keys(steps('main: a', 'a'))).to.deep.equal([]);
    expect(Object.keys(steps('main: a b', 'a'))).to.deep.equal(['down']);
  });

  it('lead into what stands above the columns and below them', () => {
    expect(steps('top: t | main: a | side: d | bottom: z', 'a')).to.deep.equal({
      up: 'top: a t | main: | side: d | bottom: z',
      down: 'top: t | main: | side: d | bottom: z a',
      across: 'top: t | main: | side: a d | bottom: z',
    });
  });

  it('lead through all areas where they stand in one column', () => {
    expect(steps('main: a b | side: c d', 'b', false)).to.deep.equal({
      up: 'main: b a | side: c d',
      down: 'main: a | side: c b d',
    });
    expect(steps('main: a b | side: c d', 'c', false)['up']).to.equal('main: a c b | side: d');
  });

  it('pass over what cannot be seen, and over what is pinned', () => {
    const seen = (name: string) => name !== 'x';
    expect(steps('main: a x b', 'b', true, seen)['up']).to.equal('main: b a x');
    expect(steps('main: a x b', 'a', true, seen)['down']).to.equal('main: x b a');
    expect(steps('main: a p! b', 'b')['up']).to.equal('main: b p! a');
    expect(steps('main: p! a', 'a')).to.deep.equal({});
    expect(steps('main: p! a', 'p')).to.deep.equal({});
  });

  it('lead into an empty column, too', () => {
    expect(steps('main: a b | side:', 'a')['across']).to.equal('main: b | side: a');
  });
});

describe('a module that was dropped', () => {
  const drops = [
    ['main: a b | side: c d', 'a', 'side', 'c a d', {area: 'side', before: 'd'}],
    ['main: a b | side: c d', 'a', 'side', 'c d a', {area: 'side', before: null}],
    ['main: a | main-low: b | side: c', 'c', 'main', 'a c b', {area: 'main-low', before: 'b'}],
    ['main: a | main-low: b | side: c', 'c', 'main', 'a b c', {area: 'main-low', before: null}],
    ['main: p! a | side: c', 'c', 'main', 'c p a', {area: 'main', before: 'a'}],
    ['main: a | side: p!', 'a', 'side', 'a p', {area: 'side', before: null}],
    ['main: a | side:', 'a', 'side', 'a', {area: 'side', before: null}],
  ] as const;
  for (const [given, name, group, order, place] of drops)
    it(`${name} in ${group} of ${given}, as ${order}`, () => {
      const found = placeOf(page(given), noArrangement, name, group, order.split(' '));
      expect(found).to.deep.equal(place);
    });
});

describe('the stored arrangement', () => {
  it('is read as it was written', () => {
    const chosen = arrangement('main: b a | side:; hidden: c');
    expect(keptArrangement.read(keptArrangement.write(chosen))).to.deep.equal(chosen);
  });

  it('of a later version is read as far as it is known', () => {
    const later = '{"v":2,"order":{"main":["b"]},"hidden":["a"],"size":{"a":"large"}}';
    expect(keptArrangement.read(later)).to.deep.equal({order: {main: ['b']}, hidden: ['a']});
  });

  for (const text of [
    null,
    '',
    'x',
    '[]',
    '7',
    '{}',
    '{"order":{"main":["a"]}}',
    '{"v":1,"order":7}',
  ])
    it(`is none where it cannot be read: ${text}`, () => {
      expect(keptArrangement.read(text)).to.deep.equal(noArrangement);
    });

  it('has names only', () => {
    const odd = '{"v":1,"order":{"main":["a",7,null,"a",{"x":1}],"side":"b"},"hidden":[["a"],"b"]}';
    expect(keptArrangement.read(odd)).to.deep.equal({
      order: {main: ['a'], side: []},
      hidden: ['b'],
    });
  });
});

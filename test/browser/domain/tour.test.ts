import {expect} from '@open-wc/testing';
import {type Box, bubblePlace, openStops, tourStops} from '../../../src/domain/tour.js';

const names = (stops: readonly {readonly module: string}[]) => stops.map(({module}) => module);

describe('stops of a tour', () => {
  it('are the library’s where the wiki says nothing', () => {
    expect(names(tourStops([]))).to.deep.equal([
      'suggested-edits',
      'impact',
      'mentorship',
      'help-links',
    ]);
  });

  it('are those of the wiki which have words, each module once', () => {
    const stops = tourStops([
      {module: 'banner', text: 'News stand here.'},
      {module: 'impact'},
      {module: 'email-reminder'},
      {module: 'club', text: ' '},
      {module: 'impact', text: 'Again'},
    ]);
    expect(names(stops)).to.deep.equal(['banner', 'impact']);
  });

  it('are only those that can be seen', () => {
    const open = openStops(tourStops([]), (module) => module.startsWith('i'));
    expect(names(open)).to.deep.equal(['impact']);
  });
});

describe('the words of a stop', () => {
  const screen = {width: 800, height: 600};
  const bubble = {width: 300, height: 100};
  const box = (left: number, top: number, width: number, height: number): Box => ({
    left,
    top,
    width,
    height,
  });
  const cases: readonly (readonly [
    name: string,
    target: Box,
    direction: 'ltr' | 'rtl',
    place: readonly [number, number],
  ])[] = [
    ['below', box(100, 50, 400, 200), 'ltr', [100, 262]],
    ['below, from the right', box(100, 50, 400, 200), 'rtl', [200, 262]],
    ['above', box(100, 300, 400, 280), 'ltr', [100, 188]],
    ['over the lower end of what fills the screen', box(0, -50, 800, 700), 'ltr', [12, 488]],
    ['inside at the right edge', box(700, 50, 90, 50), 'ltr', [488, 112]],
    ['inside at the left edge', box(10, 50, 90, 50), 'rtl', [12, 112]],
    ['on the screen for what lies below it', box(100, 900, 90, 50), 'ltr', [100, 488]],
  ];
  for (const [name, target, direction, place] of cases)
    it(`stand ${name}`, () => {
      const {left, top} = bubblePlace(target, bubble, screen, direction);
      expect([left, top]).to.deep.equal(place);
    });
});

import {expect} from '@open-wc/testing';
import {
  cdxIconEye,
  cdxIconGlobe,
  cdxIconHistory,
  cdxIconReload,
  cdxIconSearch,
} from '@wikimedia/codex-icons';
import {iconEye} from '../../../src/styles/icons/eye.generated.js';
import {iconGlobe} from '../../../src/styles/icons/globe.generated.js';
import {iconHistory} from '../../../src/styles/icons/history.generated.js';
import {iconReload} from '../../../src/styles/icons/reload.generated.js';
import {iconSearch} from '../../../src/styles/icons/search.generated.js';

/** What a path measures: along its line, and around it. */
function measured(markup: string): readonly number[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  svg.innerHTML = markup;
  const lengths = [...svg.querySelectorAll('path')].map((path) => path.getTotalLength());
  const {x, y, width, height} = svg.getBBox();
  svg.remove();
  return [lengths.reduce((sum, length) => sum + length, 0), x, y, width, height];
}

const markupOf = (icon: unknown): string => {
  if (typeof icon === 'string') return icon;
  const parts = Object.values(icon ?? {}).filter((part) => typeof part === 'string');
  return parts[0] ?? '';
};

describe('an icon', () => {
  for (const [name, own, source] of [
    ['eye', iconEye, cdxIconEye],
    ['globe', iconGlobe, cdxIconGlobe],
    ['history', iconHistory, cdxIconHistory],
    ['reload', iconReload, cdxIconReload],
    ['search', iconSearch, cdxIconSearch],
  ] as const)
    it(`has the form that Codex gives it: ${name}`, () => {
      const expected = measured(markupOf(source));
      measured(`<path d="${own.path}"/>`).forEach((value, index) => {
        expect(value).to.be.closeTo(expected[index] ?? NaN, 1);
      });
    });
});

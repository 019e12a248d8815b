import {expect} from '@open-wc/testing';
import * as codex from '@wikimedia/codex-icons';
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

function markupOf(name: string): string {
  const key = `cdxIcon${name[0]?.toUpperCase()}${name.slice(1)}`;
  const icon: unknown = Object.entries(codex).find(([known]) => known === key)?.[1];
  if (typeof icon === 'string') return icon;
  return Object.values(icon ?? {}).find((part) => typeof part === 'string') ?? '';
}

describe('an icon', () => {
  for (const [name, own] of [
    ['eye', iconEye],
    ['globe', iconGlobe],
    ['history', iconHistory],
    ['reload', iconReload],
    ['search', iconSearch],
  ] as const)
    it(`has the form that Codex gives it: ${name}`, () => {
      const expected = measured(markupOf(name));
      measured(`<path d="${own.path}"/>`).forEach((value, index) => {
        expect(value).to.be.closeTo(expected[index] ?? NaN, 1);
      });
    });
});

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/charts/activity-chart/define.js';
import '../src/charts/sparkline/define.js';

/** Values for a series: `kind` names what is hard about it. */
const series: Readonly<Record<string, readonly (number | null)[]>> = {
  usual: [0, 0, 2, 4, 1, 3, 0, 5, 8, 2, 1, 0, 0, 3, 6, 4, 2, 0, 1, 7],
  none: [],
  one: [5],
  zeros: Array.from({length: 60}, () => 0),
  gaps: [3, 4, null, null, 6, 2, null, 9, 4, 4],
  absurd: [1, -5, Number.NaN, Number.POSITIVE_INFINITY, 3e12, 2],
  many: Array.from({length: 100_000}, (_, day) =>
    Math.round(50 + 40 * Math.sin(day / 500) + (day % 7)),
  ),
};

interface ChartArgs {
  readonly kind: string;
}

const meta: Meta<ChartArgs> = {
  title: 'Building blocks/Charts',
  argTypes: {kind: {control: 'select', options: Object.keys(series)}},
  args: {kind: 'usual'},
};

export default meta;

export const Sparkline: StoryObj<ChartArgs> = {
  render: ({kind}) =>
    html`<wiki-sparkline .values=${series[kind] ?? []} label="Views of an article"></wiki-sparkline>`,
};

export const ActivityChart: StoryObj<ChartArgs> = {
  render: ({kind}) =>
    html`<wiki-activity-chart
      .values=${series[kind] ?? []}
      start-day="2026-09-24"
      label="Edits per day"
    ></wiki-activity-chart>`,
};

/** The table that stands for the plots. A part of its own, loaded when somebody asks for it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import {iconChart} from '../../styles/icons/chart.generated.js';
import {messages} from './i18n/table/messages.generated.js';
import type {ImpactScene} from './impact-scene.js';

export {iconChart};
export const catalogs = [messages];
export const styles = [
  css`
  .scroll { max-block-size: 300px; overflow: auto; }
  table { inline-size: 100%; border-collapse: collapse; font-size: .875em; font-variant-numeric: tabular-nums; }
  th, td { padding: 6px 8px; border-block-end: 1px solid var(--wiki-border-color-muted); text-align: end; font-weight: 400; }
  thead th { position: sticky; inset-block-start: 0; background: var(--wiki-background-color-base); font-weight: 700; }
  th:first-child { padding-inline-start: 0; text-align: start; }
  tr > :last-child { padding-inline-end: 2px; }
  @media print { .scroll { max-block-size: none; } }
`,
];

/** The plots' numbers, newest day first; rows that the plots join are joined here too, so it stays short. */
export function impactTable({wiki, view, activity}: ImpactScene): TemplateResult {
  const today = view.days.at(-1);
  const views = view.dailyViews?.values;
  const caption = wiki.msg(views ? 'wiki-impact-table-caption' : 'wiki-impact-table-caption-edits');
  const count = (value: number | null | undefined) =>
    value == null ? wiki.msg('wiki-impact-table-uncounted') : wiki.formats.number(value);
  return html`<div class="scroll" part="table" role="region" tabindex="0" aria-label=${caption}><table>
    <thead><tr><th scope="col">${wiki.msg('wiki-impact-table-day')}</th><th scope="col">${wiki.msg('wiki-impact-edits-label')}</th>${
      views ? html`<th scope="col">${wiki.msg('wiki-impact-table-views')}</th>` : nothing
    }</tr></thead>
    <tbody>${[...activity.bars]
      .reverse()
      .map(
        ({index}) =>
          html`<tr><th scope="row">${dates(wiki).day(view.days[index] ?? '', 'medium', today)}</th><td>${count(
            view.dailyEdits.values[index],
          )}</td>${views ? html`<td>${count(views[index])}</td>` : nothing}</tr>`,
      )}</tbody>
  </table></div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {ImpactScene} from './impact-scene.js';

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
          html`<tr><th scope="row">${wiki.formats.day(view.days[index] ?? '', 'medium', today)}</th><td>${count(
            view.dailyEdits.values[index],
          )}</td>${views ? html`<td>${count(views[index])}</td>` : nothing}</tr>`,
      )}</tbody>
  </table></div>`;
}

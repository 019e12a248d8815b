/** The card that stands for the strip on a narrow page. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Program} from '../../../domain/page-model.js';
import {iconMap} from '../../../styles/icons/map.generated.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import {dayLine, leaders, type ProgramWiki, progressTemplate} from '../program-templates.js';

export const catalogs = [];
export const styles = [
  summaryStyles,
  css`
    .sum > p { margin-block-start: 4px; font-size: .875em; line-height: 1.45; color: var(--wiki-color-subtle); }
    .sum > .progress { margin-block-start: 8px; font-size: .8125em; }
    .sum > .progress .track { order: -1; }
  `,
];

export function summaryOf(
  wiki: ProgramWiki,
  program: Program,
  headingLevel: number,
): TemplateResult {
  const line = leaders(wiki, program) || dayLine(wiki, program);
  return summaryTemplate({
    icon: iconMap,
    heading: html`<bdi>${program.title}</bdi>`,
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body: html`${line ? html`<p>${line}</p>` : nothing}${progressTemplate(wiki, program)}`,
  });
}

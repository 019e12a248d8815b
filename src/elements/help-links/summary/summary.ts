/** One line that stands for the list. A part of its own: only narrow pages show it. */
import {css, html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {iconHelp} from '../../../styles/icons/help.generated.js';
import {localTextTemplate} from '../../../styles/local-text-template.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import type {HelpLinksRow} from '../help-links-data.js';
import {messages as own} from '../i18n/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/messages.generated.js';
import {messages, type MessageKey} from '../i18n/summary/messages.generated.js';

export const catalogs = [own, messages];
export const styles = [
  summaryStyles,
  css`
    .sum .wait { display: inline-block; inline-size: 14em; max-inline-size: 100%; block-size: 1em; vertical-align: baseline; }
  `,
];

type Wiki = Pick<HomepageController<OwnKey>, 'msg' | 'tag' | 'direction' | 'with'>;

/** As many as fit into one line of a phone, in most languages. */
const mostNames = 4;

type Texts = Pick<HomepageController<MessageKey>, 'rich'>;

function list(rows: readonly HelpLinksRow[], texts: Texts): unknown {
  const names = rows.slice(0, mostNames).map(({short}) => localTextTemplate(short));
  return names.reduce<unknown>(
    (before, name) =>
      before === undefined ? name : texts.rich('wiki-help-links-two', before, name),
    undefined,
  );
}

/** @param rows undefined while they are awaited */
export function summaryOf(
  wiki: Wiki,
  headingLevel: number,
  rows: readonly HelpLinksRow[] | 'failed' | undefined,
): TemplateResult {
  const texts: Texts = wiki.with(messages);
  const body =
    rows === 'failed'
      ? html`<p class="line">${wiki.msg('wiki-help-links-failed-title')}</p>`
      : rows
        ? html`<p class="line">${list(rows, texts)}</p>`
        : html`<p class="line pending" aria-hidden="true"><span class="bone wait"></span></p>`;
  return summaryTemplate({
    icon: iconHelp,
    heading: wiki.msg('wiki-help-links-title'),
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body,
  });
}

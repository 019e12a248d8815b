/** One line that stands for the list. A part of its own: only narrow pages show it. */
import {html, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {iconHelp} from '../../../styles/icons/help.generated.js';
import {localTextTemplate} from '../../../styles/local-text-template.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import type {HelpLinksRow} from '../help-links-data.js';
import {messages as own} from '../i18n/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/messages.generated.js';
import {messages, type MessageKey} from '../i18n/summary/messages.generated.js';

export const catalogs = [own, messages];
export const styles = [summaryStyles];

type Wiki = Pick<HomepageController<OwnKey>, 'msg' | 'tag' | 'direction' | 'with'>;

/** As many as fit into one line of a phone, in most languages. */
const mostNames = 4;

export function summaryOf(
  wiki: Wiki,
  headingLevel: number,
  rows: readonly HelpLinksRow[],
): TemplateResult {
  const texts: Pick<HomepageController<MessageKey>, 'rich'> = wiki.with(messages);
  const names = rows.slice(0, mostNames).map(({short}) => localTextTemplate(short));
  const line = names.reduce<unknown>(
    (before, name) =>
      before === undefined ? name : texts.rich('wiki-help-links-two', before, name),
    undefined,
  );
  return summaryTemplate({
    icon: iconHelp,
    heading: wiki.msg('wiki-help-links-title'),
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body: html`<p class="line">${line}</p>`,
  });
}

/** What is wrong in a description, for people who may mend it. A part of its own: nobody else needs it. */
import {css, html, type TemplateResult} from 'lit';
import type {ConfigProblem} from '../../../config/config-problem.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {cardTemplate} from '../../../styles/card-template.js';
import {icon} from '../../../styles/icons.js';
import {iconAlert} from '../../../styles/icons/alert.generated.js';
import {noticeStyles} from '../../../styles/notice.js';
import {messages, type MessageKey} from '../i18n/mistakes/messages.generated.js';

export const catalogs = [messages];
export const styles = [
  noticeStyles,
  css`
    .mistakes { display: grid; gap: 8px; margin-block-start: 12px; font-size: .875em; }
    .mistakes code { display: block; direction: ltr; unicode-bidi: isolate; inline-size: fit-content; max-inline-size: 100%; overflow-wrap: anywhere; color: var(--wiki-color-subtle); }
  `,
];

/** Codes of problems of whole pages are none of a module's. */
const codes = Object.keys(messages.en);
const isKey = (key: string): key is MessageKey => codes.includes(key);

type Wiki = Pick<HomepageController, 'tag' | 'direction' | 'with'>;

export function mistakesCard(
  wiki: Wiki,
  headingLevel: number,
  name: string,
  mistakes: readonly ConfigProblem[],
): TemplateResult {
  const texts: Pick<HomepageController<MessageKey>, 'msg'> = wiki.with(messages);
  const row = ({path, problem: {code, params}}: ConfigProblem) => {
    const key = `wiki-json-module-mistake-${code}`;
    return html`<li><code>${path || texts.msg('wiki-json-module-whole')}</code>${
      isKey(key) ? texts.msg(key, ...params) : code
    }</li>`;
  };
  return cardTemplate({
    heading: name
      ? texts.msg('wiki-json-module-mistakes-title', name)
      : texts.msg('wiki-json-module-mistakes-title-unnamed'),
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body: html`<p class="notice">${icon(iconAlert)}<span>${texts.msg('wiki-json-module-mistakes', mistakes.length)}</span></p><ul class="mistakes" part="mistakes">${mistakes.map(row)}</ul>`,
  });
}

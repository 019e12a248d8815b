/** The card when nothing arrived, and while it is asked again. Loaded when it is needed: usually never. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {canRetry, failureText} from '../../controllers/failure-text.js';
import {messages as common} from '../../i18n/common/messages.generated.js';
import {boneStyles} from '../../styles/bone.js';
import {failedStyles} from '../../styles/failed.js';
import {failedTemplate} from '../../styles/failed-template.js';
import {messages} from './i18n/failure/messages.generated.js';
import type {MentorshipWiki} from './mentorship-scene.js';

export const catalogs = [messages, common];
export const styles = [
  boneStyles,
  failedStyles,
  css`
    :host([status='pending']) { display: block; }
    .bone { display: block; block-size: 14px; max-inline-size: 100%; }
    .bone.round { inline-size: 48px; block-size: 48px; border-radius: 50%; }
    .who .bone + .bone, .lines .bone + .bone { margin-block-start: 9px; }
    .who:has(.bone) > div { flex: 1; }
  `,
];

export function mentorshipFailure(
  wiki: Pick<MentorshipWiki, 'msg'>,
  error: AdapterError,
  headingLevel: number,
  retry: () => void,
): TemplateResult {
  return failedTemplate({
    heading: wiki.msg('wiki-mentorship-failed-title'),
    headingLevel,
    text: wiki.msg('wiki-mentorship-failed', failureText(wiki, error)),
    retryLabel: wiki.msg('wiki-common-retry'),
    retry: canRetry(error) ? retry : undefined,
    around: nothing,
  });
}

const bone = (width: string, height = '14px'): TemplateResult =>
  html`<span class="bone" .style=${`inline-size:${width};block-size:${height}`}></span>`;

/** Once the card was there, its room is kept: for the person, the words and the button. */
export const mentorshipSkeleton = (): TemplateResult =>
  html`<div class="stack" aria-hidden="true"><div class="who"><span class="bone round"></span><div>${bone('55%', '16px')}${bone('75%', '12px')}</div></div><div
    class="lines">${bone('100%')}${bone('100%')}${bone('60%')}</div>${bone('100%', '32px')}</div>`;

/** Below the button that was pressed: what did not work. Pressing it again is the way on. */
export const changeFailure = (
  wiki: Pick<MentorshipWiki, 'msg'>,
  error: AdapterError,
): TemplateResult =>
  html`<p class="trouble" role="alert">${wiki.msg('wiki-mentorship-change-failed-card', failureText(wiki, error))}</p>`;

/** A line on top of the feed for people who signed up some days ago and edited little. Loaded when it may be needed. */
import {css, html, type TemplateResult} from 'lit';
import type {Adapter, LoadOptions} from '../../../adapters/adapter.js';
import {dismissalStore} from '../../../controllers/dismissal-store.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {UserFacts} from '../../../domain/model.js';
import type {CompletedTasks} from '../../../domain/task-model.js';
import {allDone} from '../../../domain/tasks/levelling-up.js';
import {type Nudge, nudgeFor, type NudgeRules, nudgeThing} from '../../../domain/tasks/nudges.js';
import {iconButtonStyles} from '../../../styles/icon-buttons.js';
import {icon} from '../../../styles/icons.js';
import {iconClose} from '../../../styles/icons/close.generated.js';
import {iconLightbulb} from '../../../styles/icons/lightbulb.generated.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {noticeStyles} from '../../../styles/notice.js';
import {type MessageKey, messages} from '../i18n/nudge/messages.generated.js';

export const catalogs = [messages];
export const styles = [
  iconButtonStyles,
  moreTokenStyles,
  noticeStyles,
  css`
    .nudge { grid-template-columns: 20px 1fr auto; margin-block-end: 16px; background: var(--wiki-background-color-notice-subtle); }
    .nudge > .icon { color: var(--wiki-color-subtle); }
    .nudge > button { align-self: start; margin: -6px; }
  `,
];

/** What the rule asks for; the feed has it all. */
export interface NudgeReader {
  readonly adapter: Adapter;
  readonly user: UserFacts;
  readonly completed: readonly CompletedTasks[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The settings of the module. */
  readonly rules: NudgeRules;
}

/**
 * The reminder for this reader; null for none. What they have closed is asked for only where there could be one. Never
 * rejects: nobody misses a reminder.
 */
export async function loadNudge(
  {adapter, user, completed, now, rules}: NudgeReader,
  options: Pick<LoadOptions, 'reload'> = {},
): Promise<Nudge | null> {
  if (user.kind !== 'named') return null;
  const facts = {
    now,
    registration: user.registration,
    edits: user.editCount,
    suggestedEdits: allDone(completed),
  };
  if (!nudgeFor(rules, {...facts, dismissed: []})) return null;
  const dismissed = await dismissalStore(adapter, user.name ?? '')
    .load(options)
    .catch(() => null);
  return nudgeFor(rules, {...facts, dismissed});
}

/**
 * Closes it for good; draw it no more at once.
 * @throws AdapterError when that was not stored: it comes back with the next page.
 */
export const dismissNudge = ({adapter, user, now}: NudgeReader, nudge: Nudge): Promise<void> =>
  dismissalStore(adapter, user.name ?? '').dismiss(nudgeThing(nudge), now);

/** Edits that a reminder speaks of. */
const spokenOf = (nudge: Nudge, {user, completed}: NudgeReader): number =>
  nudge === 'more-tasks' ? allDone(completed) : (user.editCount ?? 0);

/** @param close called by the button; see `dismissNudge`. */
export function nudgeNotice(
  wiki: Pick<HomepageController<MessageKey>, 'msg'>,
  nudge: Nudge,
  reader: NudgeReader,
  close: () => void,
): TemplateResult {
  const label = wiki.msg('wiki-suggested-edits-nudge-close');
  return html`<div class="notice nudge" part="nudge">${icon(iconLightbulb)}<p><b>${wiki.msg(
    `wiki-suggested-edits-nudge-${nudge}`,
    spokenOf(nudge, reader),
  )}</b> ${wiki.msg(`wiki-suggested-edits-nudge-${nudge}-text`)}</p><button class="bare" type="button" aria-label=${label} title=${label} @click=${close}>${icon(iconClose)}</button></div>`;
}

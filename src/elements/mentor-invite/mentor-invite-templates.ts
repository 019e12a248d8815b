/** The invitation, and what stands in its place once it was closed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {factsOf} from '../../domain/condition-facts.js';
import type {UserFacts} from '../../domain/model.js';
import {timeSpan} from '../../i18n/time-span.js';
import {icon} from '../../styles/icons.js';
import {iconCheck} from '../../styles/icons/check.generated.js';
import {iconClose} from '../../styles/icons/close.generated.js';
import {address} from '../../styles/address.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {MentorInviteLinks} from './mentor-invite-data.js';

export type InviteWiki = Pick<HomepageController<MessageKey>, 'msg' | 'formats' | 'now'>;

/** Edits from which a number speaks for experience. Who is invited for a group or a right may have fewer. */
const tellingEdits = 100;

function experience(wiki: InviteWiki, user: UserFacts): string {
  const {editCount, accountAgeDays = 0} = factsOf(user, wiki.now());
  if (editCount === undefined || editCount < tellingEdits)
    return wiki.msg('wiki-mentor-invite-experience');
  if (accountAgeDays < 1 || accountAgeDays === Infinity)
    return wiki.msg('wiki-mentor-invite-experience-edits', editCount);
  const tenure = timeSpan(wiki.formats, accountAgeDays);
  return wiki.msg('wiki-mentor-invite-experience-tenure', editCount, tenure);
}

export interface InviteActions {
  readonly dismiss: () => void;
  readonly undo: () => void;
  readonly accept: (event: Event) => void;
}

const tick = (text: string): TemplateResult =>
  html`<li>${icon(iconCheck)}<span>${text}</span></li>`;

export interface Invitation {
  readonly user: UserFacts;
  readonly links: MentorInviteLinks;
  /** Another button of the page is the filled one. */
  readonly outlined: boolean;
  readonly notice: unknown;
}

function choices(wiki: InviteWiki, {user, links, outlined}: Invitation, {accept}: InviteActions) {
  const [enrol, learnMore] = [links.enrol, links.learnMore].map((url) =>
    url === null ? nothing : address(url),
  );
  const person = {name: user.name ?? '', gender: user.gender};
  return html`<div class="choices">${
    enrol === nothing
      ? nothing
      : html`<a class="button ${outlined ? 'outlined' : 'primary'}" href=${enrol} @click=${accept}>${wiki.msg('wiki-mentor-invite-accept', person)}</a>`
  }${
    learnMore === nothing
      ? nothing
      : html`<a class="button quiet" href=${learnMore}>${wiki.msg('wiki-mentor-invite-learn-more')}</a>`
  }</div>`;
}

export const invitation = (
  wiki: InviteWiki,
  scene: Invitation,
  actions: InviteActions,
): TemplateResult => html`<div class="stack">${scene.notice}<p class="words">${experience(wiki, scene.user)}
  ${wiki.msg('wiki-mentor-invite-mentors')}</p><ul class="ticks">${tick(wiki.msg('wiki-mentor-invite-choose'))}${tick(
    wiki.msg('wiki-mentor-invite-pause'),
  )}</ul>${choices(wiki, scene, actions)}</div>`;

export function dismissButton(wiki: InviteWiki, {dismiss}: InviteActions): TemplateResult {
  const label = wiki.msg('wiki-mentor-invite-dismiss');
  return html`<button class="bare dismiss" type="button" aria-label=${label} title=${label} @click=${dismiss}>${icon(iconClose)}</button>`;
}

export const undoButton = (wiki: InviteWiki, {undo}: InviteActions): TemplateResult =>
  html`<button class="quiet undo" type="button" @click=${undo}>${wiki.msg('wiki-mentor-invite-undo')}</button>`;

/** The card of somebody who has no mentor. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PersonArgument} from '../../i18n/translator.js';
import {icon} from '../../styles/icons.js';
import {iconUserMentor} from '../../styles/icons/user-mentor.generated.js';
import {forward} from '../../styles/links.js';
import {formerNotice} from './mentor-templates.js';
import type {MentorshipScene, Place} from './mentorship-scene.js';

/** The one button that changes something at once: nothing is lost by it, and it can be undone. */
function findButton({wiki, busy, act}: MentorshipScene, looks: string): TemplateResult {
  const label = wiki.msg(`wiki-mentorship-find${busy ? '-busy' : ''}`);
  return html`<button class=${looks} type="button" aria-disabled=${busy} @click=${() => act.change({change: 'opt-in'})}>${icon(iconUserMentor)}<span>${label}</span></button>`;
}

const howItWorks = ({wiki, act}: MentorshipScene): TemplateResult =>
  html`<button class="quiet" type="button" @click=${() => act.open('about')}>${wiki.msg('wiki-mentorship-how')}</button>`;

/** A page that the configuration names: its bare name where nobody knows the way. */
export function leadTo(place: Place | null, label: string): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const {title, url} = place;
  if (url === undefined) return html`<span>${label}</span>`;
  return url === null ? html`<bdi>${title}</bdi>` : forward(url, label);
}

const helpDeskLink = ({wiki, place}: MentorshipScene): unknown =>
  leadTo(place('helpDesk'), wiki.msg('wiki-mentorship-help-desk'));

export const optInTemplate = (scene: MentorshipScene): TemplateResult =>
  html`<div class="stack">${formerNotice(scene)}<p class="say">${scene.wiki.msg('wiki-mentorship-opt-in')}</p><div class="row">${findButton(scene, 'progressive')}${howItWorks(scene)}</div></div>`;

/** Finished being a mentee: nothing to worry about, and somebody to turn to all the same. */
export function graduatedTemplate(scene: MentorshipScene): TemplateResult {
  const {wiki, place, mentorship} = scene;
  const more = place('helpDesk') ? 'desk' : mentorship.available ? 'again' : null;
  return html`<div class="stack"><p class="say">${wiki.msg('wiki-mentorship-graduated')}${more && html` ${wiki.msg(`wiki-mentorship-graduated-${more}`)}`}</p>${
    more &&
    html`<div class="row">${helpDeskLink(scene)}${mentorship.available ? findButton(scene, 'quiet') : nothing}</div>`
  }</div>`;
}

/** Nothing is lost by it: there is no mentor to take leave of. */
const stopWaiting = ({wiki, busy, view, act}: MentorshipScene): unknown =>
  view.mayLeave
    ? html`<button class="quiet" type="button" aria-disabled=${busy} @click=${() => act.change({change: 'opt-out', reason: null})}>${wiki.msg('wiki-mentorship-offer-leave')}</button>`
    : nothing;

/** Takes part, but there is nobody to be the mentor. */
export const unavailableTemplate = (scene: MentorshipScene): TemplateResult => {
  const {wiki, headingLevel} = scene;
  return html`<div class="stack">${formerNotice(scene)}<div class="empty">${icon(iconUserMentor)}<h3 aria-level=${headingLevel}>${wiki.msg('wiki-mentorship-unavailable-title')}</h3><p>${wiki.msg('wiki-mentorship-unavailable')}</p><div class="row">${helpDeskLink(scene)}${howItWorks(scene)}${stopWaiting(scene)}</div></div></div>`;
};

/** Where mentors work: their dashboard, else the list of mentors. */
function mentorPage({wiki, place}: MentorshipScene): unknown {
  const dashboard = place('dashboard');
  return dashboard && dashboard.url !== null
    ? leadTo(dashboard, wiki.msg('wiki-mentorship-dashboard'))
    : leadTo(place('list'), wiki.msg('wiki-mentorship-list'));
}

export const isMentorTemplate = (scene: MentorshipScene, reader: PersonArgument): TemplateResult =>
  html`<div class="stack"><p class="say">${scene.wiki.msg('wiki-mentorship-is-mentor', reader)}</p><p class="say">${mentorPage(scene)}</p></div>`;

/** The mentor: who it is, whether they are there, what they say of themselves. */
import {html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import {dayIn} from '../../domain/calendar.js';
import type {Mentor} from '../../domain/mentorship-model.js';
import type {Instant} from '../../domain/model.js';
import {icon} from '../../styles/icons.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconSpeechBubbleAdd} from '../../styles/icons/speech-bubble-add.generated.js';
import {address} from '../../styles/address.js';
import {askedOf, type MentorshipScene, person} from './mentorship-scene.js';

type Times = Pick<MentorshipScene, 'wiki' | 'zone' | 'today'>;

/** Longer introductions are cut, in characters. GrowthExperiments allows 240. */
const longIntroduction = 280;

/** What people take for one letter. Not every browser knows. */
function firstLetter(name: string): string {
  if (!('Segmenter' in Intl)) return Array.from(name)[0] ?? '';
  const [first] = new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(name);
  return first?.segment ?? '';
}

/** @param presence of a dot, whose meaning the words beside it say */
export const face = (name: string, presence: '' | 'here' | 'away'): TemplateResult =>
  html`<span class="face ${presence}" aria-hidden="true"><span>${firstLetter(name.trim())}</span></span>`;

/** Today, yesterday, so many days ago: by the reader's calendar, however many hours that is. */
function lastActive({wiki, zone, today}: Times, mentor: Mentor, at: Instant): string {
  const day = dayIn(at, zone);
  if (day >= today) return wiki.msg('wiki-mentorship-active-today', person(mentor));
  const noon = (date: string) => `${date}T12:00:00Z`;
  const ago = dates(wiki).relative(noon(day), Date.parse(noon(today)), 'UTC');
  return wiki.msg('wiki-mentorship-active', ago, person(mentor));
}

function away({wiki, zone, today}: Times, until: Instant | null): string {
  if (until === null) return wiki.msg('wiki-mentorship-away');
  const day = dates(wiki).day(dayIn(until, zone), 'medium', today);
  return wiki.msg('wiki-mentorship-away-until', day);
}

/** The line below a mentor's name. */
export function presence(times: Times, mentor: Mentor): string {
  const {editCount, lastActiveAt} = mentor;
  if (mentor.away) return away(times, mentor.away.until);
  return [
    editCount === null ? '' : times.wiki.msg('wiki-mentorship-edits', editCount),
    lastActiveAt === null ? '' : lastActive(times, mentor, lastActiveAt),
  ]
    .filter(Boolean)
    .join(' · ');
}

const activeToday = ({zone, today}: Times, {lastActiveAt}: Mentor) =>
  lastActiveAt !== null && dayIn(lastActiveAt, zone) >= today;

/** A mentor in a line or two. */
export const who = (times: Times, mentor: Mentor, name: unknown): TemplateResult =>
  html`<div class="who">${face(mentor.name, mentor.away ? 'away' : activeToday(times, mentor) ? 'here' : '')}<div>${name}<p
  class="meta">${presence(times, mentor)}</p></div></div>`;

/** At the end of a word where there is one, and never inside of a character. */
const cut = (text: string): string =>
  `${text.slice(0, longIntroduction).replace(/\s+\S{0,30}$|[\uD800-\uDBFF]$/, '')}…`;

function introduction({wiki, unfolded, act}: MentorshipScene, text: string): TemplateResult {
  const long = text.length > 1.2 * longIntroduction;
  const toggle = html`<button class="plain" type="button" aria-expanded=${unfolded} @click=${act.unfold}>${wiki.msg(
    `wiki-mentorship-show-${unfolded ? 'less' : 'all'}`,
  )}</button>`;
  return html`<div class="words" part="introduction"><blockquote dir="auto">${long && !unfolded ? cut(text) : text}</blockquote>${long ? toggle : nothing}</div>`;
}

/** Who answers while the mentor is away. */
function standIn({wiki, mentorship: {effectiveMentor}}: MentorshipScene, mentor: Mentor) {
  const until = mentor.away?.until ? '-until' : '';
  const [first, second] = effectiveMentor
    ? ([`wiki-mentorship-stand-in${until}`, 'wiki-mentorship-stand-in-reads'] as const)
    : (['wiki-mentorship-nobody', 'wiki-mentorship-nobody-waits'] as const);
  const name = person(effectiveMentor ?? mentor);
  return html`<div class="aside" part="notice">${icon(iconClock)}<p><b>${wiki.msg(first, name)}</b><br>${wiki.msg(second, name)}</p></div>`;
}

function askButton({wiki, asks, act}: MentorshipScene, mentor: Mentor): TemplateResult {
  if (asks)
    return html`<button class="progressive wide" part="ask" type="button" @click=${act.ask}>${icon(iconSpeechBubbleAdd)}<span>${wiki.msg('wiki-mentorship-ask', person(mentor))}</span></button>`;
  return html`<a href=${address(mentor.talkPageUrl)}>${wiki.msg('wiki-mentorship-write', person(mentor))}</a>`;
}

/** The reader had chosen somebody who left: what became of it. */
export function formerNotice({wiki, mentorship: {former, mentor}}: MentorshipScene): unknown {
  if (!former) return nothing;
  const words =
    former.name === null
      ? wiki.msg('wiki-mentorship-former-unnamed')
      : wiki.msg('wiki-mentorship-former', former.name);
  return html`<p class="aside" part="notice"><span>${words}${mentor ? html` ${wiki.msg('wiki-mentorship-now', person(mentor))}` : nothing}</span></p>`;
}

/** The mentor, and the way to ask. */
export function mentorTemplate(scene: MentorshipScene, mentor: Mentor): TemplateResult {
  const link = html`<a class="name" href=${address(mentor.talkPageUrl)}><bdi>${mentor.name}</bdi></a>`;
  const words = mentor.introduction?.trim();
  return html`<div class="stack">${formerNotice(scene)}${who(scene, mentor, link)}${
    mentor.away ? standIn(scene, mentor) : words ? introduction(scene, words) : nothing
  }${askButton(scene, askedOf(scene.mentorship) ?? mentor)}</div>`;
}

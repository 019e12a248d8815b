/** What stands for the card on a narrow page: who the mentor is, and whether something was answered. It has no controls. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {Mentor} from '../../../domain/mentorship-model.js';
import {boneStyles} from '../../../styles/bone.js';
import {icon} from '../../../styles/icons.js';
import {iconCheck} from '../../../styles/icons/check.generated.js';
import {iconNetworkOff} from '../../../styles/icons/network-off.generated.js';
import {iconUserMentor} from '../../../styles/icons/user-mentor.generated.js';
import {moreTokenStyles} from '../../../styles/more-tokens.js';
import {summaryStyles, summaryTemplate} from '../../../styles/summary-template.js';
import {messages, type MessageKey} from '../i18n/summary/messages.generated.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import {who} from '../mentor-templates.js';
import type {MentorshipScene} from '../mentorship-scene.js';

export const catalogs = [messages];

export const styles = [
  moreTokenStyles,
  boneStyles,
  summaryStyles,
  css`
    :host([detail='summary']:not([status='hidden'])) { display: block; }
    .sum .whom { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; min-block-size: 44px; }
    .sum .who { flex: 1 1 9em; min-inline-size: 0; }
    .sum .face { inline-size: 40px; block-size: 40px; font-size: 1em; }
    .sum .name { font-size: .9375em; font-weight: 700; color: var(--wiki-color-emphasized); overflow-wrap: anywhere; }
    .sum .answers { display: inline-flex; align-items: center; gap: 5px; padding: 1px 10px; min-block-size: 24px; border: 1px solid transparent; border-radius: 12px; font-size: .8125em; line-height: 1.45; font-weight: 700; color: var(--wiki-color-success); background: var(--wiki-background-color-success-subtle); }
    .sum .answers .icon { inline-size: 1em; block-size: 1em; }
    .sum .say { display: flex; align-items: center; gap: 12px; min-block-size: 44px; font-size: .875em; }
    .sum .say .icon { inline-size: 28px; block-size: 28px; color: var(--wiki-color-subtle); }
    .sum .bone { display: block; inline-size: 9em; max-inline-size: 100%; block-size: 14px; margin-block: 4px; }
    .sum .bone.round { inline-size: 40px; block-size: 40px; margin: 0; border-radius: 50%; }
  `,
];

type Texts = Pick<HomepageController<MessageKey>, 'msg'>;
type FirstTexts = Pick<HomepageController<FirstKey>, 'msg' | 'with' | 'tag' | 'direction'>;

export interface MentorshipSummary {
  readonly wiki: FirstTexts;
  /** Undefined where nothing arrived, and while it is asked again. */
  readonly scene: MentorshipScene | undefined;
  readonly failed: boolean;
  /** How many the reader has not seen. */
  readonly answers: number;
  readonly headingLevel: number;
}

const whom = (
  scene: MentorshipScene,
  mentor: Mentor,
  answers: number,
  texts: Texts,
): TemplateResult => {
  const name = html`<p class="name"><bdi>${mentor.name}</bdi></p>`;
  return html`<div class="whom">${who(scene, mentor, name)}${
    answers
      ? html`<span class="answers">${icon(iconCheck)}${texts.msg('wiki-mentorship-summary-answers', answers)}</span>`
      : nothing
  }</div>`;
};

/** What is said to those who have no mentor. */
function words({wiki, view: {card}, user}: MentorshipScene, texts: Texts): string {
  if (card === 'graduated') return wiki.msg('wiki-mentorship-graduated');
  if (card === 'unavailable') return wiki.msg('wiki-mentorship-unavailable-title');
  return card === 'is-mentor'
    ? wiki.msg('wiki-mentorship-is-mentor', {name: user.name ?? '', gender: user.gender})
    : texts.msg('wiki-mentorship-summary-opt-in');
}

function headingOf(wiki: FirstTexts, scene: MentorshipScene | undefined): string {
  const {card = 'mentor'} = scene?.view ?? {};
  if (scene && card === 'is-mentor') {
    const {name, gender} = scene.user;
    return wiki.msg('wiki-mentorship-is-mentor-title', {name: name ?? '', gender});
  }
  return wiki.msg(`wiki-mentorship${card.startsWith('mentor') ? '' : '-opt-in'}-title`);
}

function bodyOf({scene, failed, answers}: MentorshipSummary, texts: Texts): TemplateResult {
  if (failed)
    return html`<p class="say line">${icon(iconNetworkOff)}<span>${texts.msg('wiki-mentorship-summary-failed')}</span></p>`;
  if (!scene)
    return html`<div class="whom pending" aria-hidden="true"><span class="bone round"></span><div><span class="bone"></span><span class="bone"></span></div></div>`;
  const {mentor} = scene.mentorship;
  return mentor && scene.view.card.startsWith('mentor')
    ? whom(scene, mentor, answers, texts)
    : html`<p class="say line">${words(scene, texts)}</p>`;
}

export function mentorshipSummary(summary: MentorshipSummary): TemplateResult {
  const {wiki, scene, headingLevel} = summary;
  return summaryTemplate({
    icon: iconUserMentor,
    heading: headingOf(wiki, scene),
    headingLevel,
    language: wiki.tag,
    direction: wiki.direction,
    body: bodyOf(summary, wiki.with(messages)),
  });
}

/** The card of each variant: heading, body, what stands below. */
import {html, nothing} from 'lit';
import type {Mentor} from '../../domain/mentorship-model.js';
import type {MentorshipCard} from '../../domain/mentorship/who-sees-what.js';
import {forward} from '../../styles/links.js';
import {mentorTemplate} from './mentor-templates.js';
import {
  graduatedTemplate,
  isMentorTemplate,
  optInTemplate,
  unavailableTemplate,
} from './mentorship-offers.js';
import {questionsTemplate} from './mentorship-questions.js';
import {type MentorshipScene, person} from './mentorship-scene.js';

export interface CardParts {
  readonly heading: string;
  readonly body: unknown;
  readonly footer: unknown;
}

/** A line that nobody has to answer. */
const offer = ({wiki, view, act}: MentorshipScene): unknown =>
  view.offerLeaving
    ? html`<p class="meta offer">${wiki.msg('wiki-mentorship-offer')} <button class="plain" type="button" @click=${() => act.open('graduate')}>${wiki.msg('wiki-mentorship-offer-leave')}</button></p>`
    : nothing;

function mentorParts(scene: MentorshipScene, mentor: Mentor): CardParts {
  const {wiki, asks} = scene;
  return {
    heading: wiki.msg('wiki-mentorship-title'),
    body: html`${mentorTemplate(scene, mentor)}${questionsTemplate(scene)}${offer(scene)}`,
    footer: asks
      ? forward(mentor.talkPageUrl, wiki.msg('wiki-mentorship-talk', person(mentor)))
      : nothing,
  };
}

const templates: Readonly<Partial<Record<MentorshipCard, (scene: MentorshipScene) => unknown>>> = {
  'opt-in': optInTemplate,
  graduated: graduatedTemplate,
  unavailable: unavailableTemplate,
};

export function cardParts(scene: MentorshipScene): CardParts {
  const {wiki, view, mentorship, user} = scene;
  if (mentorship.mentor && view.card.startsWith('mentor'))
    return mentorParts(scene, mentorship.mentor);
  if (view.card === 'is-mentor') {
    const reader = {name: user.name ?? '', gender: user.gender};
    return {
      heading: wiki.msg('wiki-mentorship-is-mentor-title', reader),
      body: isMentorTemplate(scene, reader),
      footer: nothing,
    };
  }
  return {
    heading: wiki.msg('wiki-mentorship-opt-in-title'),
    body: html`${templates[view.card]?.(scene)}${questionsTemplate(scene)}`,
    footer: nothing,
  };
}

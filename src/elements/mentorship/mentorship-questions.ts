/** What the reader asked lately, and what became of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import type {Question} from '../../domain/mentorship-model.js';
import {type Icon, icon} from '../../styles/icons.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconEyeClosed} from '../../styles/icons/eye-closed.generated.js';
import {iconSuccess} from '../../styles/icons/success.generated.js';
import {iconTray} from '../../styles/icons/tray.generated.js';
import {address} from '../../styles/address.js';
import type {MentorshipScene} from './mentorship-scene.js';

const icons: Readonly<Record<Question['state'], Icon>> = {
  open: iconClock,
  answered: iconSuccess,
  archived: iconTray,
  hidden: iconEyeClosed,
};

function words({wiki, zone}: MentorshipScene, {state, unread, askedAt, answeredAt}: Question) {
  const ago = (instant: string) => dates(wiki).relative(instant, wiki.now(), zone);
  const asked = ago(askedAt);
  if (state === 'hidden') return wiki.msg('wiki-mentorship-question-hidden', asked);
  if (state === 'open') return wiki.msg('wiki-mentorship-question-open', asked);
  const kind = unread ? 'unread' : state;
  return answeredAt === null
    ? wiki.msg(`wiki-mentorship-question-${kind}-undated`, asked)
    : wiki.msg(`wiki-mentorship-question-${kind}`, ago(answeredAt));
}

/** What the wiki hides is no link: it would lead nowhere. */
function row(scene: MentorshipScene, question: Question): TemplateResult {
  const {id, state, unread, url} = question;
  const text = question.text.trim() || scene.wiki.msg('wiki-mentorship-question-untitled');
  const title =
    state === 'hidden'
      ? html`<span class="question" dir="auto">${text}</span>`
      : html`<a class="question" href=${address(url)} dir="auto" @click=${() => unread && scene.act.follow(id)}>${text}</a>`;
  return html`<li class=${unread ? 'unread' : state}>${icon(unread ? iconSuccess : icons[state])}<div>${title}<p class="meta">${words(scene, question)}</p></div></li>`;
}

/** Nothing at all while nothing was asked. */
export function questionsTemplate(scene: MentorshipScene): unknown {
  const {wiki, questions, headingLevel, act} = scene;
  if (questions?.length === 0) return nothing;
  const list = questions
    ? html`<ul>${questions.map((question) => row(scene, question))}</ul>`
    : html`<p class="meta">${wiki.msg('wiki-mentorship-questions-failed')} <button class="plain" type="button" @click=${act.reload}>${wiki.msg('wiki-mentorship-again')}</button></p>`;
  return html`<div class="questions" part="questions"><h3 aria-level=${headingLevel}>${wiki.msg('wiki-mentorship-questions')}</h3>${list}</div>`;
}

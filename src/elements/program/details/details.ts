/** The dialog behind the strip: dates, people, links, articles, other programs. Loaded when it is wanted. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {dates} from '../../../controllers/dates.js';
import {failureText} from '../../../controllers/failure-text.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {UserFacts, UserRef} from '../../../domain/model.js';
import type {Program, ProgramArticle} from '../../../domain/page-model.js';
import {
  messages as common,
  type MessageKey as CommonKey,
} from '../../../i18n/common/messages.generated.js';
import {address} from '../../../styles/address.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {icon} from '../../../styles/icons.js';
import {iconCheck} from '../../../styles/icons/check.generated.js';
import {messages, type MessageKey} from '../i18n/details/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/messages.generated.js';
import {dayLine, progressTemplate, titleLink, todayOf} from '../program-templates.js';
import {detailsStyles} from './details-styles.js';
import {MentorWish} from './mentor-wish.js';

export const catalogs = [messages, common];
export const styles = detailsStyles;

export interface DetailsScene {
  readonly user: UserFacts;
  readonly program: Program;
  readonly others: readonly Program[];
  /** Of the dialog's address on a narrow page. */
  readonly name: string;
  readonly close: () => void;
}

type Wiki = HomepageController<OwnKey | MessageKey | CommonKey>;

const list = (heading: string, rows: readonly unknown[]): unknown =>
  rows.length ? html`<section><h3>${heading}</h3><ul>${rows}</ul></section>` : nothing;

function when(wiki: Wiki, {start, end}: Program): string {
  const today = todayOf(wiki);
  const day = (one: string) => dates(wiki).day(one, 'medium', today);
  if (start !== null && end !== null)
    return wiki.msg('wiki-program-details-dates', day(start), day(end));
  if (start !== null) return wiki.msg('wiki-program-details-from', day(start));
  return end === null ? '' : wiki.msg('wiki-program-details-until', day(end));
}

export class ProgramDetails {
  private readonly wish: MentorWish;
  private readonly wiki: Wiki;

  constructor(host: LitElement, wiki: HomepageController<OwnKey>) {
    this.wiki = wiki.with(messages).with(common);
    this.wish = new MentorWish(host, wiki);
  }

  /** What was said the last time is not said again. */
  reset(): void {
    this.wish.reset();
  }

  private person({name}: UserRef): TemplateResult {
    const {wiki, wish} = this;
    const mentor = wish.offered(name);
    const own = wish.isMentor(name) ? wish.mentor : null;
    const state = own
      ? html`<span class="state">${icon(iconCheck)}${wiki.msg('wiki-program-details-mentor', own)}</span>`
      : mentor && wish.wanted !== mentor
        ? html`<button class="wish" type="button" @click=${() => wish.ask(mentor)}>${wiki.msg('wiki-program-details-ask', mentor)}</button>`
        : nothing;
    return html`<li><bdi>${name}</bdi>${state}</li>`;
  }

  /** The second question, and what came of it; the place of the announcement is there before. */
  private confirmation(): TemplateResult {
    const {wiki, wish} = this;
    const {wanted, given, error, busy, mentor} = wish;
    const question = wanted
      ? html`<div class="confirm">${
          error
            ? html`<p class="alarm" role="alert"><b>${wiki.msg('wiki-program-details-failed')}</b> ${failureText(wiki, error)}</p>`
            : nothing
        }<p tabindex="-1">${
          mentor
            ? html`${wiki.msg('wiki-program-details-confirm-instead', wanted, mentor)} `
            : nothing
        }${wiki.msg('wiki-program-details-confirm', wanted)}</p><div class="row"><button type="button" aria-disabled=${busy} @click=${() => void wish.confirm()}>${wiki.msg('wiki-program-details-confirm-yes', wanted)}</button><button class="quiet" type="button" @click=${() => wish.refuse()}>${wiki.msg('wiki-program-details-confirm-no')}</button></div></div>`
      : nothing;
    return html`${question}<p role="status" tabindex="-1" class=${given ? 'said' : 'unseen'}>${
      given ? wiki.msg('wiki-program-details-now', given) : nothing
    }</p>`;
  }

  private article({title, url, done}: ProgramArticle): TemplateResult {
    const state = done
      ? html`<span class="state">${icon(iconCheck)}${this.wiki.msg('wiki-program-details-done')}</span>`
      : nothing;
    return html`<li><a href=${address(url)}><bdi>${title}</bdi></a>${state}</li>`;
  }

  private other(program: Program): TemplateResult {
    return html`<li><span>${titleLink(program)}</span><span class="state">${dayLine(this.wiki, program)}</span></li>`;
  }

  render({user, program, others, name, close}: DetailsScene): TemplateResult {
    const {wiki, wish} = this;
    const {instructors, kind, articles, links, role} = program;
    wish.follow(user);
    const people = kind === 'course' ? 'people' : 'organizers';
    const days = when(wiki, program);
    return dialogTemplate({
      wiki,
      heading: wiki.msg('wiki-program-details-title'),
      name,
      closeLabel: wiki.msg('wiki-program-details-close'),
      onClose: close,
      body: html`<div><p class="name">${titleLink(program)}</p>${days ? html`<p class="when">${days}</p>` : nothing}</div>${progressTemplate(wiki, program)}${list(
        wiki.msg(`wiki-program-details-${people}`, instructors.length),
        instructors.map((one) => this.person(one)),
      )}${role === 'member' ? this.confirmation() : nothing}${list(
        wiki.msg('wiki-program-details-links'),
        links.map(({text, url}) => html`<li><a href=${address(url)}><bdi>${text}</bdi></a></li>`),
      )}${list(
        wiki.msg('wiki-program-details-articles'),
        articles.map((one) => this.article(one)),
      )}${list(
        wiki.msg('wiki-program-details-others'),
        others.map((one) => this.other(one)),
      )}`,
    });
  }
}

/** The strip, and what its summary shares with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {dayIn} from '../../domain/calendar.js';
import type {Program} from '../../domain/page-model.js';
import {isFinished, programPhase} from '../../domain/programs/phase.js';
import {address} from '../../styles/address.js';
import {headingRank} from '../../styles/card-template.js';
import {icon} from '../../styles/icons.js';
import {iconEllipsis} from '../../styles/icons/ellipsis.generated.js';
import {iconMap} from '../../styles/icons/map.generated.js';
import {iconSuccess} from '../../styles/icons/success.generated.js';
import type {MessageKey} from './i18n/messages.generated.js';

export type ProgramWiki = Pick<
  HomepageController<MessageKey>,
  'msg' | 'rich' | 'formats' | 'now' | 'tag' | 'direction'
>;

export const todayOf = (wiki: Pick<ProgramWiki, 'now'>): string => dayIn(wiki.now(), 'UTC');

/** The name, as a link where the program has a page. */
export function titleLink({title, url}: Program): TemplateResult {
  const href = url === null ? nothing : address(url);
  return href === nothing
    ? html`<b><bdi>${title}</bdi></b>`
    : html`<a href=${href}><bdi>${title}</bdi></a>`;
}

/** Whom members turn to; nothing where nobody is named. */
export function leaders(wiki: ProgramWiki, {instructors, kind}: Program): string {
  const [first] = instructors;
  if (!first) return '';
  const who = kind === 'course' ? 'instructor' : 'organizer';
  return instructors.length === 1
    ? wiki.msg(`wiki-program-${who}`, first.name)
    : wiki.msg(`wiki-program-${who}-more`, first.name, instructors.length - 1);
}

/** The day that matters now: the first while it is ahead, else the last. Nothing where it is open. */
export function dayLine(wiki: ProgramWiki, program: Program): string {
  const today = todayOf(wiki);
  const phase = programPhase(program, today);
  const day = phase === 'ahead' ? program.start : program.end;
  return day === null
    ? ''
    : wiki.msg(`wiki-program-${phase}`, dates(wiki).day(day, 'medium', today));
}

/** The words beside it say the same. */
const bar = (done: number, total: number) =>
  html`<svg class="track flip" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width=${(100 * done) / total} height="4"></rect></svg>`;

export function progressTemplate(
  wiki: ProgramWiki,
  program: Program,
): TemplateResult | typeof nothing {
  const {progress} = program;
  if (!progress) return nothing;
  const {done, total} = progress;
  const text = html`<span>${wiki.msg('wiki-program-progress', done, total)}</span>`;
  return isFinished(program)
    ? html`<p class="progress finished" part="progress">${icon(iconSuccess)}${text}</p>`
    : html`<p class="progress" part="progress">${text}${bar(done, total)}</p>`;
}

/** What the member does next, in its editor. */
export const nextArticle = ({articles}: Program) => articles.find(({done}) => !done);

function nextLink(wiki: ProgramWiki, program: Program): TemplateResult | typeof nothing {
  const next = nextArticle(program);
  if (!next || programPhase(program, todayOf(wiki)) !== 'now') return nothing;
  const label = wiki.msg('wiki-program-next');
  return html`<a class="button next" part="next" href=${address(next.editUrl)} title=${next.title}>${label}<span class="unseen">: <bdi>${next.title}</bdi></span></a>`;
}

export interface StripScene {
  readonly program: Program;
  /** How many others there are. */
  readonly others: number;
  readonly headingLevel: number;
  readonly open: () => void;
}

export function stripTemplate(wiki: ProgramWiki, scene: StripScene): TemplateResult {
  const {program, others, headingLevel, open} = scene;
  const phase = programPhase(program, todayOf(wiki));
  const lines = [
    leaders(wiki, program),
    dayLine(wiki, program),
    others ? wiki.msg('wiki-program-others', others) : '',
  ].filter(Boolean);
  const more = wiki.msg('wiki-program-more');
  const progress = progressTemplate(wiki, program);
  const next = nextLink(wiki, program);
  const only = progress === nothing && next === nothing ? 'only' : '';
  return html`<section class="card strip" part="card" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>
    <span class="sign">${icon(iconMap)}</span>
    <div class="words"><h2 id="title" part="title" aria-level=${headingRank(headingLevel)}>${wiki.rich(`wiki-program-${phase}-${program.role}`, titleLink(program))}</h2>${
      lines.length ? html`<p class="meta">${lines.join(' · ')}</p>` : nothing
    }</div>
    <div class="work ${only}">${progress}${next}<button class="bare more" part="more" type="button" aria-haspopup="dialog" aria-label=${more} title=${more} @click=${open}>${icon(iconEllipsis)}</button></div>
  </section>`;
}

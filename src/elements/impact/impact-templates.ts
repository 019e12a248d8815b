/** The blocks of a card that has numbers. Functions of the scene; no rules, no state. */
import {html, nothing, type TemplateResult} from 'lit';
import {dates} from '../../controllers/dates.js';
import {addDays, dayIn} from '../../domain/calendar.js';
import type {ArticleImpact, CappedCount, Impact} from '../../domain/model.js';
import {icon, type Icon} from '../../styles/icons.js';
import {iconArticle} from '../../styles/icons/article.generated.js';
import {iconCalendar} from '../../styles/icons/calendar.generated.js';
import {iconClock} from '../../styles/icons/clock.generated.js';
import {iconEdit} from '../../styles/icons/edit.generated.js';
import {iconHeart} from '../../styles/icons/heart.generated.js';
import {address} from '../../styles/address.js';
import {forward} from '../../styles/links.js';
import type {ImpactScene, ImpactWiki} from './impact-scene.js';

/** A number, or "1,000+" where only the limit is known. */
export const capped = (wiki: ImpactWiki, {count, capped: more}: CappedCount) => ({
  value: count,
  shown: more ? wiki.msg('wiki-impact-capped', count) : wiki.formats.number(count),
});

/** The name as an argument of messages. */
export const person = ({user, gender}: Impact) => ({name: user.name, gender});

export interface Score {
  readonly icon: Icon;
  readonly label: unknown;
  readonly value: unknown;
  readonly note: unknown;
}

export const scores = (list: readonly Score[]): TemplateResult =>
  html`<dl class="scores" part="scores">${list.map(
    (score) =>
      html`<div><dt>${icon(score.icon)}${score.label}</dt><dd><b>${score.value}</b><span>${score.note}</span></dd></div>`,
  )}</dl>`;

export const editsScore = ({wiki, view}: ImpactScene, note: unknown): Score => ({
  icon: iconEdit,
  label: wiki.msg('wiki-impact-edits-label'),
  value: capped(wiki, view.edits).shown,
  note,
});

export function thanksScore({wiki, impact, view, thirdPerson}: ImpactScene): readonly Score[] {
  if (!view.thanks) return [];
  const note =
    !view.thanks.count && !thirdPerson
      ? wiki.msg('wiki-impact-thanks-none')
      : view.thanks.count && impact.thanksUrl
        ? html`<a href=${address(impact.thanksUrl)}>${wiki.msg('wiki-impact-thanks-link')}</a>`
        : nothing;
  return [
    {
      icon: iconHeart,
      label: wiki.msg('wiki-impact-thanks-label'),
      value: capped(wiki, view.thanks).shown,
      note,
    },
  ];
}

/** When the last edit was: the hour today, else the day. */
function lastEdit({
  wiki,
  view: {lastEditAt, timeZone, days},
}: ImpactScene): Pick<Score, 'value' | 'note'> {
  if (lastEditAt === null) return {value: wiki.msg('wiki-impact-none'), note: nothing};
  const day = dayIn(Date.parse(lastEditAt), timeZone);
  const note =
    day === days.at(-1)
      ? wiki.msg('wiki-impact-last-edit-today', dates(wiki).time(lastEditAt, timeZone))
      : dates(wiki).day(day, 'medium', days.at(-1));
  return {value: dates(wiki).relative(lastEditAt, wiki.now(), timeZone), note};
}

/** Of a long history only the newest edits were looked at: the streak may have been longer before. */
function longestStreak(scene: ImpactScene): Pick<Score, 'value' | 'note'> {
  const {wiki, impact, examined, thirdPerson} = scene;
  const {streak, days} = scene.view;
  if (!streak) return {value: wiki.msg('wiki-impact-none'), note: nothing};
  const span = dates(wiki).dayRange(streak.start, streak.end, days.at(-1) ?? '');
  const range = days.slice(-2).includes(streak.end)
    ? wiki.msg('wiki-impact-streak-running', span)
    : span;
  const partial = `wiki-impact-partial${thirdPerson ? '-third-person' : ''}` as const;
  return {
    value: wiki.msg('wiki-impact-streak-days', streak.days),
    note: impact.partial
      ? html`${range}<br />${wiki.msg(partial, examined, person(impact))}`
      : range,
  };
}

export function impactScores(scene: ImpactScene): TemplateResult {
  const {wiki, view} = scene;
  return scores([
    editsScore(scene, wiki.msg('wiki-impact-edits-note', view.dailyEdits.total, view.days.length)),
    ...thanksScore(scene),
    {icon: iconClock, label: wiki.msg('wiki-impact-last-edit-label'), ...lastEdit(scene)},
    {icon: iconCalendar, label: wiki.msg('wiki-impact-streak-label'), ...longestStreak(scene)},
  ]);
}

/** Up to when views are in the numbers, where there is room to say so. */
export function countedUntil({wiki, view: {dailyViews, days, staleSince}}: ImpactScene): unknown {
  const until = dailyViews?.countedUntil;
  const today = days.at(-1) ?? '';
  if (!until || until >= today || staleSince !== null) return nothing;
  const words =
    until === addDays(today, -1)
      ? wiki.msg('wiki-impact-counted-until-yesterday')
      : wiki.msg('wiki-impact-counted-until', dates(wiki).day(until, 'medium', today));
  return html`<span class="meta wide">${words}</span>`;
}

/** An image that does not arrive leaves the icon below it. */
const onImage = ({type, target}: Event): void => {
  if (target instanceof Element) target.classList.toggle('broken', type === 'error');
};

export const thumbnail = (url: string | null): TemplateResult =>
  html`<span class="thumb">${icon(iconArticle)}${
    url === null
      ? nothing
      : html`<img
  src=${url} alt="" width="40" height="40" loading="lazy" decoding="async" @error=${onImage} @load=${onImage}>`
  }</span>`;

/** The number for the eye; its words for those who do not see the heading above it. */
const number = (shown: string, words: string): TemplateResult =>
  html`<b class="value" aria-hidden="true">${shown}</b><span class="unseen">${words}</span>`;

/** Views where the wiki counts them, else edits. */
function articleNumbers(
  {wiki, view, lines}: ImpactScene,
  {views, edits, dailyViews}: ArticleImpact,
): unknown {
  const {formats} = wiki;
  if (!view.dailyViews)
    return number(formats.number(edits), wiki.msg('wiki-impact-tooltip-edits', edits));
  if (views === null)
    return html`<span class="meta later">${wiki.msg('wiki-impact-article-uncounted')}</span>`;
  const line = dailyViews && (lines?.articleLine(dailyViews) ?? html`<span class="spark"></span>`);
  return html`${line}${number(formats.number(views), wiki.msg('wiki-impact-article-views', views))}`;
}

function edited({wiki, view: {timeZone, days}}: ImpactScene, {lastEditAt}: ArticleImpact): string {
  const day = dayIn(Date.parse(lastEditAt), timeZone);
  const today = days.at(-1);
  return day === today
    ? wiki.msg('wiki-impact-article-today')
    : wiki.msg('wiki-impact-article-day', dates(wiki).day(day, 'medium', today));
}

const articleRow = (
  scene: ImpactScene,
  article: ArticleImpact,
): TemplateResult => html`<li>${thumbnail(article.thumbnailUrl)}<span class="about"><a
  href=${address(article.url)} dir="auto">${article.title}</a><span class="meta" dir=${article.description === null ? nothing : 'auto'}>${
    article.description ?? edited(scene, article)
  }</span></span>${articleNumbers(scene, article)}</li>`;

export function impactArticles(scene: ImpactScene): unknown {
  const {wiki, view, thirdPerson, headingLevel, impact} = scene;
  if (!view.articles.length) return nothing;
  const heading =
    `wiki-impact-articles-${view.dailyViews ? 'viewed' : 'edited'}${thirdPerson ? '-third-person' : ''}` as const;
  const unit = view.dailyViews
    ? wiki.msg('wiki-impact-articles-views-heading', view.days.length)
    : wiki.msg('wiki-impact-edits-label');
  return html`<div part="articles"><div class="line-up"><h3 aria-level=${headingLevel}>${wiki.msg(heading, person(impact))}</h3><span
    class="meta">${unit}</span></div><ul class="articles">${view.articles.map((article) => articleRow(scene, article))}</ul></div>`;
}

export function impactFooter({wiki, impact, view, thirdPerson}: ImpactScene): TemplateResult {
  const all = wiki.msg(
    thirdPerson ? 'wiki-impact-all-edits-third-person' : 'wiki-impact-all-edits',
    capped(wiki, view.edits),
    person(impact),
  );
  const created = {count: impact.articlesCreated ?? 0, capped: impact.partial};
  return html`${forward(impact.contributionsUrl, all)}${created.count ? html`<span>${wiki.msg('wiki-impact-created', capped(wiki, created))}</span>` : nothing}${view.dailyViews ? nothing : html`<span>${wiki.msg('wiki-impact-no-views')}</span>`}`;
}

/** The blocks of a card that has numbers. Functions of the scene; no rules, no state. */
import {html, nothing, type TemplateResult} from 'lit';
import {sparkline} from '../../charts/sparkline-template.js';
import type {ArticleImpact, CappedCount} from '../../domain/model.js';
import {icon} from '../../styles/icons.js';
import {
  iconArrowNext, iconArticle, iconCalendar, iconClock, iconEdit, iconHeart, iconHistory, type Icon,
} from '../../styles/icons.generated.js';
import type {ImpactScene, ImpactWiki} from './impact-scene.js';

/** Stands for a value that there is not. */
const none = '–';

/** Addresses come from a wiki: only those that a link to a page can have are followed. */
export const address = (url: string): string | typeof nothing => (/^(https?:|\/|\?|#)/i.test(url) ? url : nothing);

export const forward = (url: string, text: unknown): TemplateResult =>
  html`<a class="go" href=${address(url)}>${text}${icon(iconArrowNext)}</a>`;

/** A number, or "1,000+" where only the limit is known. */
export const capped = (wiki: ImpactWiki, {count, capped: more}: CappedCount) =>
  ({value: count, shown: more ? wiki.msg('wiki-impact-capped', count) : wiki.formats.number(count)});

export interface Score {
  readonly icon: Icon;
  readonly label: unknown;
  readonly value: unknown;
  readonly note: unknown;
}

export const scores = (list: readonly Score[]): TemplateResult => html`<dl class="scores" part="scores">${
  list.map((score) => html`<div><dt>${icon(score.icon)}${score.label}</dt><dd><b>${score.value}</b><span>${score.note}</span></dd></div>`)
}</dl>`;

function thanksScore({wiki, impact, view}: ImpactScene): readonly Score[] {
  if (!view.thanks) return [];
  const note = !view.thanks.count ? wiki.msg('wiki-impact-thanks-none')
    : impact.thanksUrl ? html`<a href=${address(impact.thanksUrl)}>${wiki.msg('wiki-impact-thanks-link')}</a>` : nothing;
  return [{icon: iconHeart, label: wiki.msg('wiki-impact-thanks'), value: capped(wiki, view.thanks).shown, note}];
}

export function impactScores(scene: ImpactScene): TemplateResult {
  const {wiki, view} = scene;
  const {streak, lastEditAt, timeZone, days} = view;
  const today = days.at(-1) ?? '';
  const ago = lastEditAt && wiki.formats.relative(lastEditAt, wiki.now(), timeZone);
  const when = lastEditAt && wiki.formats.dateTime(lastEditAt, timeZone, today);
  return scores([
    {icon: iconEdit, label: wiki.msg('wiki-impact-edits'), value: capped(wiki, view.edits).shown,
      note: wiki.msg('wiki-impact-edits-window', view.dailyEdits.total, days.length)},
    ...thanksScore(scene),
    {icon: iconClock, label: wiki.msg('wiki-impact-last-edit'), value: ago ?? none, note: when ?? nothing},
    {icon: iconCalendar, label: wiki.msg('wiki-impact-streak'),
      value: streak ? wiki.msg('wiki-impact-streak-days', streak.days) : none,
      note: streak ? wiki.formats.dayRange(streak.start, streak.end, today) : nothing},
  ]);
}

export function staleNotice({wiki, view}: ImpactScene, checkAgain: () => void): unknown {
  if (!view.staleSince) return nothing;
  const asOf = wiki.formats.dateTime(view.staleSince, view.timeZone, view.days.at(-1));
  return html`<div class="notice" part="notice">${icon(iconHistory)}<p><b>${wiki.msg('wiki-impact-stale', asOf)}</b>
    ${wiki.msg('wiki-impact-stale-detail')} <button class="plain" type="button" @click=${checkAgain}>${wiki.msg('wiki-impact-check-again')}</button></p></div>`;
}

/** An image that does not arrive leaves the icon below it. */
const onImage = ({type, target}: Event): void => {
  if (target instanceof Element) target.classList.toggle('broken', type === 'error');
};

export const thumbnail = (url: string | null): TemplateResult => html`<span class="thumb">${icon(iconArticle)}${url === null ? nothing : html`<img
  src=${address(url)} alt="" width="40" height="40" loading="lazy" decoding="async" @error=${onImage} @load=${onImage}>`}</span>`;

function articleNumbers({wiki, view}: ImpactScene, {views, edits, dailyViews}: ArticleImpact): unknown {
  if (!view.dailyViews) return html`<b class="value">${wiki.formats.number(edits)}</b>`;
  if (views === null) return html`<span class="meta later">${wiki.msg('wiki-impact-views-later')}</span>`;
  return html`${dailyViews ? sparkline(dailyViews.map(({count}) => count)) : nothing}<b class="value">${wiki.formats.number(views)}</b>`;
}

function articleRow(scene: ImpactScene, article: ArticleImpact): TemplateResult {
  const {wiki, view} = scene;
  const edited = () => wiki.msg('wiki-impact-article-edited', wiki.formats.relative(article.lastEditAt, wiki.now(), view.timeZone));
  return html`<li>${thumbnail(article.thumbnailUrl)}<span class="about"><a href=${address(article.url)}><bdi>${article.title}</bdi></a><span
    class="meta" dir="auto">${article.description ?? edited()}</span></span>${articleNumbers(scene, article)}</li>`;
}

export function impactArticles(scene: ImpactScene): unknown {
  const {wiki, view, thirdPerson, headingLevel} = scene;
  if (!view.articles.length) return nothing;
  const heading = !view.dailyViews ? wiki.msg('wiki-impact-articles-edited')
    : wiki.msg(thirdPerson ? 'wiki-impact-articles-third-person' : 'wiki-impact-articles');
  const unit = view.dailyViews ? wiki.msg('wiki-impact-views-window', view.days.length) : wiki.msg('wiki-impact-edits');
  return html`<div part="articles"><div class="line-up"><h3 aria-level=${headingLevel}>${heading}</h3><span
    class="meta">${unit}</span></div><ul class="articles">${view.articles.map((article) => articleRow(scene, article))}</ul></div>`;
}

export function impactFooter({wiki, impact, view, thirdPerson}: ImpactScene): unknown {
  const {name} = impact.user;
  const all = thirdPerson ? wiki.msg('wiki-impact-all-edits-third-person', {name, gender: impact.gender})
    : wiki.rich('wiki-impact-all-edits', capped(wiki, view.edits));
  return html`${forward(impact.contributionsUrl, all)}${view.dailyViews ? nothing : html`<span>${wiki.msg('wiki-impact-no-views')}</span>`}`;
}

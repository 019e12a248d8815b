import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {AreaGroup, PageArea} from '../../domain/layout/page-layout.js';
import type {ByGroup} from '../../domain/layout/reveal.js';
import type {UserFacts} from '../../domain/model.js';
import {headingRank} from '../../styles/heading-rank.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {PageModule} from './page-module.js';
import type {PageModules} from './page-modules.js';

export type PageWiki = Pick<HomepageController<MessageKey>, 'msg'>;

/** The modules that stand above the columns, in one of them, or below. */
export type Groups = ByGroup<PageModule>;

export function groupsOf(areas: readonly PageArea[], modules: PageModules): Groups {
  const group = (name: AreaGroup) =>
    areas
      .filter((area) => area.group === name)
      .flatMap((area) => area.modules.flatMap((placed) => modules.get(placed.name) ?? []));
  return {top: group('top'), main: group('main'), side: group('side'), bottom: group('bottom')};
}

/** Temporary accounts have names that say nothing. */
function words(wiki: PageWiki, user: UserFacts | null): string {
  const {kind, name, gender, editCount} = user ?? {};
  if (kind !== 'named' || !name) return wiki.msg('wiki-homepage-greeting-anyone');
  return wiki.msg(`wiki-homepage-greeting${editCount === 0 ? '-new' : ''}`, {name, gender});
}

/** @param leads to something below: it says so. */
export function greeting(
  wiki: PageWiki,
  user: UserFacts | null,
  headingLevel: number,
  leads: boolean,
): TemplateResult {
  const {editCount = null} = user ?? {};
  return html`<div class="greeting" part="greeting"><h1 aria-level=${headingRank(headingLevel)}>${words(wiki, user)}</h1>${
    editCount === null || !leads
      ? nothing
      : html`<p>${editCount ? wiki.msg('wiki-homepage-line', editCount) : wiki.msg('wiki-homepage-line-new')}</p>`
  }</div>`;
}

export interface PageScene {
  readonly wiki: PageWiki;
  readonly groups: Groups;
  /** Makes a summary a link; undefined while nothing is one. */
  readonly cover: ((module: PageModule, element: HTMLElement) => unknown) | undefined;
  /** Name of the module that stands in a sheet instead of in its place. */
  readonly away: string | undefined;
  /** Names of the modules that can be seen. */
  readonly revealed: ReadonlySet<string>;
  readonly broken: (module: PageModule) => unknown;
  /** What the reader does with the page. */
  readonly own: OwnScene | undefined;
}

/** @returns undefined where there is no such group. */
export type DrawList = (
  group: AreaGroup,
  modules: readonly PageModule[],
  slot: (module: PageModule) => TemplateResult,
) => TemplateResult | undefined;

/** What the reader's own page adds to that of the wiki. */
export interface OwnScene {
  /** Above a module. */
  above(module: PageModule): unknown;
  /** The modules of a group while they can be moved; empty groups are there then, too. */
  readonly list: DrawList | undefined;
}

function slot(scene: PageScene, module: PageModule): TemplateResult {
  const {cover, away, revealed, broken, own} = scene;
  const {name, element, failed, blank, source, height} = module;
  return html`<div class=${blank ? 'slot blank' : 'slot'} part="module" data-module=${name} ?hidden=${!revealed.has(name)} .style=${height ? `min-block-size:${height}px` : ''}>${own?.above(module)}${
    failed ? broken(module) : away === name ? nothing : element
  }${source.summary && element ? cover?.(module, element) : nothing}</div>`;
}

function group(scene: PageScene, name: AreaGroup): TemplateResult | typeof nothing {
  const modules = scene.groups[name];
  const draw = (module: PageModule) => slot(scene, module);
  const list = scene.own?.list?.(name, modules, draw);
  // Nothing of it can be seen, and nothing will come.
  if (!list && modules.every(({pending, shown}) => !pending && !shown)) return nothing;
  return html`<div class="group ${name}">${list ?? modules.map(draw)}</div>`;
}

export function pageTemplate(scene: PageScene): TemplateResult {
  const main = group(scene, 'main');
  const side = group(scene, 'side');
  const both = main !== nothing && side !== nothing;
  return html`${group(scene, 'top')}<div class=${both ? 'columns both' : 'columns'}>${main}${side}</div>${group(scene, 'bottom')}`;
}

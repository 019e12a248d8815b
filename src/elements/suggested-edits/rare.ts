/** What stands in the card where no task does. Loaded when it is needed. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {TaskType} from '../../domain/task-model.js';
import {totalOf} from '../../domain/tasks/queue.js';
import {type Icon, icon} from '../../styles/icons.js';
import {iconArticleSearch} from '../../styles/icons/article-search.generated.js';
import {iconCheckAll} from '../../styles/icons/check-all.generated.js';
import {iconFunnel} from '../../styles/icons/funnel.generated.js';
import {iconNetworkOff} from '../../styles/icons/network-off.generated.js';
import {iconReload} from '../../styles/icons/reload.generated.js';
import {messages} from './i18n/rare/messages.generated.js';
import type {FeedScene} from './suggested-edits-scene.js';
import {typeName} from './type-name.js';

export const catalogs = [messages];
export const styles = [
  css`
    .pseudo { display: grid; justify-items: center; align-content: center; gap: 8px; padding: 28px 16px; border: 1px dashed var(--wiki-border-color-subtle); border-radius: 2px; text-align: center; touch-action: pan-y; }
    .pseudo > .icon { inline-size: 32px; block-size: 32px; margin-block-end: 4px; color: var(--wiki-color-subtle); }
    .pseudo h3 { font-size: 1.0625em; line-height: 1.4; color: var(--wiki-color-base); text-wrap: balance; }
    .pseudo p { max-inline-size: 38ch; font-size: .9375em; color: var(--wiki-color-subtle); text-wrap: balance; }
    .pseudo > div { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-block-start: 8px; }
  `,
];

interface Pseudo {
  readonly icon: Icon;
  readonly heading: unknown;
  readonly text: unknown;
  readonly buttons: unknown;
}

/** Which texts on daily limits a type has. */
const limitKinds: Readonly<Record<string, '-links' | '-images'>> = {
  'link-recommendation': '-links',
  'image-recommendation': '-images',
  'section-image-recommendation': '-images',
};

const limitKind = (type: TaskType | undefined) => limitKinds[type?.id ?? ''] ?? '';

/** Heading and sentence on a daily limit that is reached. */
export function limitWords({wiki, offer}: FeedScene, type: TaskType | undefined) {
  const kind = limitKind(type);
  const done = offer?.completed.find((one) => one.type === type?.id)?.today.count;
  return {
    heading: wiki.msg(`wiki-suggested-edits-limit-title${kind}`),
    text: wiki.msg(`wiki-suggested-edits-limit${kind}`, done ?? type?.dailyLimit ?? 0),
  };
}

export function tryLabel({wiki}: FeedScene, type: TaskType): string {
  return type.id === 'copyedit'
    ? wiki.msg('wiki-suggested-edits-try-copyedit')
    : wiki.msg('wiki-suggested-edits-try', typeName(wiki, type));
}

const tryButton = (scene: FeedScene): unknown => {
  const type = scene.offered?.instead;
  return type
    ? html`<button class="primary" type="button" @click=${() => scene.act.tryType(type)}>${tryLabel(scene, type)}</button>`
    : nothing;
};

/** What may bring something: topics, on wikis that tell them and once a type is chosen. */
const mayHelp = ({offer, filter}: FeedScene) =>
  offer?.topics.length && filter?.types.length ? 'topics' : 'types';

function filters(scene: FeedScene, kind: 'other' | 'edit' | 'quiet'): TemplateResult {
  const {wiki, act} = scene;
  const dialog = mayHelp(scene);
  const label = wiki.msg(
    kind === 'other' ? `wiki-suggested-edits-other-${dialog}` : 'wiki-suggested-edits-edit-filters',
  );
  return html`<button class=${kind} type="button" @click=${() => act.open(dialog)}>${kind === 'quiet' ? nothing : icon(iconFunnel)}${label}</button>`;
}

function end(scene: FeedScene): Pseudo {
  const {wiki, queue} = scene;
  return {
    icon: iconCheckAll,
    heading: wiki.msg('wiki-suggested-edits-end-title'),
    text: wiki.msg('wiki-suggested-edits-end', queue ? totalOf(queue).count : 0),
    buttons: filters(scene, 'other'),
  };
}

function empty(scene: FeedScene): Pseudo {
  const {wiki} = scene;
  return {
    icon: iconArticleSearch,
    heading: wiki.msg('wiki-suggested-edits-empty-title'),
    text: wiki.msg(`wiki-suggested-edits-empty-${mayHelp(scene)}`),
    buttons: filters(scene, 'edit'),
  };
}

/** Nothing is about all topics at once. */
function emptyAll(scene: FeedScene): Pseudo {
  const {wiki, filter, topicName, act} = scene;
  const topics = filter?.topics ?? [];
  const two = topics.length === 2;
  return {
    icon: iconArticleSearch,
    heading: two
      ? wiki.msg('wiki-suggested-edits-all-title', ...topics.map((id) => topicName(id) ?? '…'))
      : wiki.msg('wiki-suggested-edits-all-title-many', topics.length),
    text: wiki.msg(`wiki-suggested-edits-all${two ? '' : '-many'}`),
    buttons: html`<button class="primary" type="button" @click=${act.matchAny}>${wiki.msg('wiki-suggested-edits-all-any')}</button>${filters(scene, 'quiet')}`,
  };
}

function limit(scene: FeedScene): Pseudo {
  const {offer, filter, plan} = scene;
  const {only} = plan;
  const chosen = only ? [only] : (offer?.choices.types ?? filter?.types ?? []);
  const type = offer?.types.find(
    ({id, dailyLimit}) => dailyLimit !== null && (chosen.includes(id) || !chosen.length),
  );
  return {
    icon: iconCheckAll,
    ...limitWords(scene, type),
    buttons: html`${tryButton(scene)}${filters(scene, 'quiet')}`,
  };
}

function outgrown(scene: FeedScene): Pseudo {
  const {wiki} = scene;
  return {
    icon: iconCheckAll,
    heading: wiki.msg('wiki-suggested-edits-outgrown-title'),
    text: wiki.msg('wiki-suggested-edits-outgrown'),
    buttons: html`${tryButton(scene)}${filters(scene, 'quiet')}`,
  };
}

function moreFailed({wiki, queue, act}: FeedScene): Pseudo {
  return {
    icon: iconNetworkOff,
    heading: wiki.msg('wiki-suggested-edits-more-failed-title'),
    text: wiki.msg('wiki-suggested-edits-more-failed', queue?.tasks.length ?? 0),
    buttons: html`<button type="button" @click=${act.more}>${icon(iconReload)}${wiki.msg('wiki-suggested-edits-again')}</button>`,
  };
}

const pseudos = {
  end,
  empty,
  'empty-all': emptyAll,
  limit,
  outgrown,
  'more-failed': moreFailed,
} as const;

export type RareVariant = keyof typeof pseudos;

export function rareTemplate(scene: FeedScene, variant: RareVariant): TemplateResult {
  const pseudo = pseudos[variant](scene);
  const alert = variant === 'more-failed' ? 'alert' : nothing;
  return html`<div class="pseudo" part="notice" role=${alert}>${icon(pseudo.icon)}<h3 aria-level=${scene.headingLevel}>${pseudo.heading}</h3><p>${pseudo.text}</p><div>${pseudo.buttons}</div></div>`;
}

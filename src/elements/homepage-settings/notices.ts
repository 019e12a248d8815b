/** What is said above the form: where it is saved, what went wrong, what somebody else did. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {pathOf, pointerOf, type SettingPath} from '../../config/settings-draft.js';
import {dates} from '../../controllers/dates.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {SettingsSession} from '../../controllers/settings-session.js';
import type {MessageKey} from './i18n/messages.generated.js';
import type {Problems} from './problems.js';
import {address} from '../../styles/address.js';

type Wiki = HomepageController<MessageKey>;

/** What a setting is called; its path until the form, which knows that, is there. */
export type NameOf = (path: SettingPath) => string;

/** Brings the field of a setting up. */
export type Show = (path: SettingPath) => Promise<void>;

const nameTemplate = (name: NameOf, path: SettingPath) =>
  html`<bdi title=${path.join('.')}>${name(path) || '/'}</bdi>`;

const obstacles = {
  account: 'wiki-homepage-settings-obstacle-account',
  right: 'wiki-homepage-settings-obstacle-right',
  block: 'wiki-homepage-settings-obstacle-block',
  'read-only': 'wiki-homepage-settings-obstacle-read-only',
} as const;

/** Where the settings are, who saved them last, and whether the reader can. */
export function introTemplate(wiki: Wiki, {page}: SettingsSession): TemplateResult {
  const {title, url, historyUrl, savedAt, savedBy, obstacle} = page;
  const link = html`<a href=${address(url)}><bdi>${title}</bdi></a>`;
  const last =
    savedAt && savedBy
      ? html` ${wiki.rich('wiki-homepage-settings-last-saved', dates(wiki).dateTime(savedAt, wiki.timeZone), html`<bdi>${savedBy}</bdi>`)}`
      : nothing;
  return html`<p class="saved-as">${wiki.rich('wiki-homepage-settings-saved-as', link)}${last} <a href=${address(historyUrl)}>${wiki.msg('wiki-homepage-settings-history')}</a></p>${
    obstacle
      ? html`<div class="box quiet-box" role="note"><p><b>${wiki.msg('wiki-homepage-settings-read-only')}</b> ${wiki.msg(obstacles[obstacle.kind])}</p>${
          obstacle.wikiText
            ? html`<p dir="auto">${wiki.msg('wiki-homepage-settings-wiki-says', obstacle.wikiText)}</p>`
            : nothing
        }</div>`
      : nothing
  }`;
}

/** A value in few words. */
function shown(wiki: Wiki, value: unknown): string {
  if (value === undefined) return wiki.msg('wiki-homepage-settings-value-default');
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function conflictTemplate(wiki: Wiki, session: SettingsSession, name: NameOf): unknown {
  const {conflict} = session;
  if (!conflict) return nothing;
  const {by, theirs, clashes} = conflict;
  return html`<div class="box" role="alert"><p><b>${wiki.msg('wiki-homepage-settings-conflict')}</b> ${
    by ? wiki.msg('wiki-homepage-settings-conflict-by', by) : nothing
  } ${clashes.length ? wiki.msg('wiki-homepage-settings-conflict-choose') : wiki.msg('wiki-homepage-settings-conflict-merged')}</p><ul>${theirs.map(
    ({path, before, after}) =>
      html`<li>${nameTemplate(name, path)}: <bdi>${shown(wiki, before)}</bdi> → <bdi>${shown(wiki, after)}</bdi></li>`,
  )}</ul>${clashes.map(
    (clash) =>
      html`<div class="line" role="group" aria-label=${name(clash.path)}>${nameTemplate(name, clash.path)}<button type="button" @click=${() => session.choose(clash, true)}>${wiki.msg('wiki-homepage-settings-keep-mine', shown(wiki, clash.own))}</button><button type="button" @click=${() => session.choose(clash, false)}>${wiki.msg('wiki-homepage-settings-take-theirs', shown(wiki, clash.theirs))}</button></div>`,
  )}</div>`;
}

/** Every mistake once more, with the way to its field. */
function problemsTemplate(wiki: Wiki, problems: Problems, name: NameOf, show: Show): unknown {
  if (!problems.size) return nothing;
  const go = async (event: Event, path: string) => {
    event.preventDefault();
    const {currentTarget} = event;
    await show(pathOf(path));
    const root = currentTarget instanceof Node ? currentTarget.getRootNode() : null;
    if (root instanceof ShadowRoot) focusField(root, path);
  };
  return html`<div class="box error" role="alert"><p><b>${wiki.msg('wiki-homepage-settings-problems-title', problems.size)}</b></p><ul>${[
    ...problems,
  ].map(
    ([path, words]) =>
      html`<li><a href="#at${path}" @click=${(event: Event) => void go(event, path)}>${nameTemplate(name, pathOf(path))}</a>: ${words.join(' ')}</li>`,
  )}</ul></div>`;
}

/** The field, or what is around it where it is not drawn by itself. */
function focusField(root: ShadowRoot, path: string): void {
  let keys = pathOf(path);
  for (; keys.length; keys = keys.slice(0, -1)) {
    const field = root.getElementById(`at${pointerOf(keys)}`);
    if (!field) continue;
    for (let above = field.parentElement; above; above = above.parentElement) {
      if (above instanceof HTMLDetailsElement) above.open = true;
    }
    const target = field.matches('input, select, textarea')
      ? field
      : (field.querySelector<HTMLElement>('input, select, textarea') ?? field);
    target.focus();
    target.scrollIntoView({block: 'center'});
    return;
  }
}

export const retryLine = (wiki: Wiki, retry: () => void): TemplateResult =>
  html`<p><button type="button" @click=${retry}>${wiki.msg('wiki-homepage-settings-retry')}</button></p>`;

/** The wiki's answer that was none. */
export function failureBox(wiki: Wiki, error: AdapterError, retry?: () => void): TemplateResult {
  const {kind, wikiText} = error;
  const known =
    kind === 'denied' ||
    kind === 'blocked' ||
    kind === 'filtered' ||
    kind === 'session-lost' ||
    kind === 'read-only' ||
    kind === 'captcha';
  const key = known
    ? (`wiki-homepage-settings-failed-${kind}` as const)
    : 'wiki-homepage-settings-failed';
  return html`<div class="box error" role="alert"><p><b>${wiki.msg('wiki-homepage-settings-not-saved')}</b> ${wiki.msg(key)}</p>${
    wikiText
      ? html`<p dir="auto">${wiki.msg('wiki-homepage-settings-wiki-says', wikiText)}</p>`
      : nothing
  }${retry ? retryLine(wiki, retry) : nothing}</div>`;
}

function versionTemplate(wiki: Wiki, {version: {found, known}}: SettingsSession): unknown {
  if (found === known) return nothing;
  const text =
    found > known
      ? wiki.msg('wiki-homepage-settings-newer', found, known)
      : wiki.msg('wiki-homepage-settings-older', found, known);
  return html`<div class="box" role="note"><p>${text}</p></div>`;
}

function savedTemplate(wiki: Wiki, session: SettingsSession): unknown {
  const {saved, busy, changes} = session;
  if (!saved) return nothing;
  return html`<div class="box good" role="status"><div class="line"><b>${wiki.msg('wiki-homepage-settings-saved')}</b> <span>${wiki.msg('wiki-homepage-settings-saved-reach')}</span><button type="button" ?disabled=${!!busy || changes.length > 0} @click=${() => void session.undo()}>${wiki.msg('wiki-homepage-settings-undo')}</button></div></div>`;
}

export function noticesTemplate(
  wiki: Wiki,
  session: SettingsSession,
  problems: Problems,
  name: NameOf,
  show: Show,
): TemplateResult {
  const {error, broken} = session;
  return html`${versionTemplate(wiki, session)}${
    broken === null
      ? nothing
      : html`<div class="box" role="note"><p>${wiki.msg('wiki-homepage-settings-broken')}</p></div>`
  }${savedTemplate(wiki, session)}${error ? failureBox(wiki, error) : nothing}${conflictTemplate(wiki, session, name)}${problemsTemplate(wiki, problems, name, show)}`;
}

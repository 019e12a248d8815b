import {html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {SettingsSession} from '../../controllers/settings-session.js';
import type {MessageKey} from './i18n/messages.generated.js';

type Wiki = HomepageController<MessageKey>;

interface Circumstances {
  readonly problems: number;
  readonly readOnly: boolean;
}

/** Why saving is not possible, and what is kept. */
function stateLine(wiki: Wiki, session: SettingsSession, at: Circumstances): string {
  const {changes, conflict} = session;
  const parts = [
    at.readOnly ? wiki.msg('wiki-homepage-settings-read-only-short') : '',
    at.problems ? wiki.msg('wiki-homepage-settings-problems', at.problems) : '',
    conflict?.clashes.length
      ? wiki.msg('wiki-homepage-settings-clashes-open', conflict.clashes.length)
      : '',
    changes.length ? wiki.msg('wiki-homepage-settings-unsaved', changes.length) : '',
  ].filter(Boolean);
  return parts.join(' · ') || wiki.msg('wiki-homepage-settings-no-changes');
}

/** The line that stays at the bottom: summary, Discard, Save. */
export function saveTemplate(
  wiki: Wiki,
  session: SettingsSession,
  at: Circumstances,
): TemplateResult {
  const {changes, busy, conflict, summary, version, broken} = session;
  const something = changes.length > 0 || version.found < version.known || broken !== null;
  const possible = something && !at.readOnly && !at.problems && !conflict?.clashes.length && !busy;
  const label = wiki.msg('wiki-homepage-settings-summary');
  const write = ({target}: Event) => {
    if (target instanceof HTMLInputElement) session.summarise(target.value);
  };
  return html`<form class="save" @submit=${(event: Event) => {
    event.preventDefault();
    if (possible) void session.save();
  }}><div class="save-line">${
    at.readOnly
      ? nothing
      : html`<input type="text" dir="auto" maxlength="480" aria-label=${label} placeholder=${label} .value=${summary} @input=${write}><button type="button" class="quiet-button" ?disabled=${!changes.length || !!busy} @click=${() => session.discard()}>${wiki.msg('wiki-homepage-settings-discard')}</button>`
  }<button type="submit" class="primary" ?disabled=${!possible} aria-describedby="save-state">${wiki.msg(busy === 'save' ? 'wiki-homepage-settings-saving' : 'wiki-homepage-settings-save')}</button></div><p class="meta" id="save-state" role="status">${stateLine(wiki, session, at)}</p></form>`;
}

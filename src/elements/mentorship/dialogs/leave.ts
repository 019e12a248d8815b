import {html, nothing, type TemplateResult} from 'lit';
import type {AdapterError} from '../../../adapters/adapter.js';
import type {LeavingReason, Mentor} from '../../../domain/mentorship-model.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {type MentorshipScene, person} from '../mentorship-scene.js';
import {alarm} from './dialog-parts.js';

const reasons: readonly LeavingReason[] = ['other-mentor', 'own-way', 'other'];

/** What is marked in the form; null when nothing is. */
function reasonIn(form: EventTarget | null): LeavingReason | null {
  const said = form instanceof HTMLFormElement ? new FormData(form).get('reason') : null;
  return reasons.find((reason) => reason === said) ?? null;
}

const question = ({wiki}: MentorshipScene): TemplateResult =>
  html`<fieldset><legend>${wiki.msg('wiki-mentorship-leave-why')} <span>${wiki.msg('wiki-mentorship-leave-optional')}</span></legend>${reasons.map(
    (reason) =>
      html`<label class="check"><input type="radio" name="reason" value=${reason}>${wiki.msg(`wiki-mentorship-leave-${reason}`)}</label>`,
  )}</fieldset>`;

/** @param graduates leaves because a mentor is no longer needed: no reason is asked for */
export function leaveDialog(
  scene: MentorshipScene,
  mentor: Mentor,
  graduates: boolean,
  error: AdapterError | undefined,
): TemplateResult {
  const {wiki, busy, act} = scene;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    act.change(
      graduates ? {change: 'graduate'} : {change: 'opt-out', reason: reasonIn(event.currentTarget)},
    );
  };
  return dialogTemplate({
    wiki,
    heading: wiki.msg('wiki-mentorship-leave-title'),
    name: graduates ? 'mentor-graduate' : 'mentor-leave',
    closeLabel: wiki.msg('wiki-mentorship-close'),
    onClose: act.close,
    body: html`${alarm(wiki, error)}<p>${wiki.msg('wiki-mentorship-leave', person(mentor))}${
      graduates ? html` ${wiki.msg('wiki-mentorship-graduated-again')}` : nothing
    }</p><form id="leave" @submit=${send}>${graduates ? nothing : question(scene)}</form>`,
    footer: html`<button class="quiet" type="button" @click=${act.close}>${wiki.msg('wiki-mentorship-leave-keep', person(mentor))}</button><button
      class="destructive" type="submit" form="leave" aria-disabled=${busy}>${wiki.msg(`wiki-mentorship-leave-confirm${busy ? '-busy' : ''}`)}</button>`,
  });
}

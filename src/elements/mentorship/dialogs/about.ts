import {html, nothing, type TemplateResult} from 'lit';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import type {MentorshipScene, Place} from '../mentorship-scene.js';
import {leadTo} from '../mentorship-offers.js';

const points = ['who', 'ask', 'public', 'free'] as const;

/** @param learnMore null where the wiki explains nothing more */
export function aboutDialog({wiki, act}: MentorshipScene, learnMore: Place | null): TemplateResult {
  const body = html`<ul class="points">${points.map((point) => html`<li>${wiki.msg(`wiki-mentorship-about-${point}`)}</li>`)}</ul>${
    learnMore ? html`<p>${leadTo(learnMore, wiki.msg('wiki-mentorship-about-more'))}</p>` : nothing
  }`;
  return dialogTemplate({
    wiki,
    heading: wiki.msg('wiki-mentorship-about-title'),
    closeLabel: wiki.msg('wiki-mentorship-close'),
    onClose: act.close,
    body,
    footer: html`<button class="quiet" type="button" @click=${act.close}>${wiki.msg('wiki-mentorship-about-done')}</button>`,
  });
}

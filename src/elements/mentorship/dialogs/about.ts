import {html, type TemplateResult} from 'lit';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {leadTo} from '../mentorship-offers.js';
import type {MentorshipScene} from '../mentorship-scene.js';

const points = ['who', 'ask', 'public', 'free'] as const;

export function aboutDialog({wiki, place, act}: MentorshipScene): TemplateResult {
  const body = html`<ul class="points">${points.map((point) => html`<li>${wiki.msg(`wiki-mentorship-about-${point}`)}</li>`)}</ul><p>${leadTo(place('learnMore'), wiki.msg('wiki-mentorship-about-more'))}</p>`;
  return dialogTemplate({
    wiki,
    heading: wiki.msg('wiki-mentorship-about-title'),
    name: 'mentor-about',
    closeLabel: wiki.msg('wiki-mentorship-close'),
    onClose: act.close,
    body,
    footer: html`<button class="quiet" type="button" @click=${act.close}>${wiki.msg('wiki-mentorship-about-done')}</button>`,
  });
}

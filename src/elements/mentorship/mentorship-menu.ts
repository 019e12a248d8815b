/** The list of actions below the button with three dots. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MentorshipDialog, MentorshipScene} from './mentorship-scene.js';

const step: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

/** Arrows go through the list, Home and End to its ends. Tab does what it always does. */
function move(event: KeyboardEvent): void {
  const {key, currentTarget, target} = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof Node)) return;
  const items = [...currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item === target);
  const by = step[key];
  const next =
    key === 'Home'
      ? 0
      : key === 'End'
        ? items.length - 1
        : by && (at + by + items.length) % items.length;
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

/** @param canChoose there may be another mentor */
export function menuTemplate(
  {wiki, view, act}: MentorshipScene,
  canChoose: boolean,
): TemplateResult {
  const item = (dialog: MentorshipDialog, label: string) =>
    html`<li><button type="button" @click=${() => act.open(dialog)}>${label}</button></li>`;
  return html`<ul class="menu" id="menu" @keydown=${move}>${item('about', wiki.msg('wiki-mentorship-about-title'))}${
    canChoose ? item('choose', wiki.msg('wiki-mentorship-choose-title')) : nothing
  }${view.mayLeave ? item('leave', wiki.msg('wiki-mentorship-leave-menu')) : nothing}</ul>`;
}

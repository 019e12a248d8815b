/** The dialog that says that enough was done for today. Loaded when it is needed. */
import {html, nothing} from 'lit';
import {insteadOf} from '../../../domain/tasks/task-limits.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {messages} from '../i18n/rare/messages.generated.js';
import {limitWords, tryLabel} from '../rare.js';
import {todayOf} from '../feed-filter.js';
import type {FeedScene} from '../suggested-edits-scene.js';
import {typeName} from '../type-name.js';

export const catalogs = [messages];
export const styles = dialogStyles;

export function limitDialog(scene: FeedScene): unknown {
  const {wiki, offer, task, plan, act} = scene;
  const type = offer?.types.find(({id}) => id === task?.type);
  const instead =
    offer && type && insteadOf(offer.types, [type], offer.completed, todayOf(offer, plan));
  const {heading, text} = limitWords(scene, type);
  return dialogTemplate({
    wiki,
    heading,
    closeLabel: wiki.msg('wiki-suggested-edits-limit-close'),
    onClose: act.close,
    body: html`<p>${text}</p>${
      instead?.dailyLimit === null
        ? html`<p class="meta">${wiki.msg('wiki-suggested-edits-limit-free', typeName(wiki, instead))}</p>`
        : nothing
    }`,
    footer: html`<button class="quiet" type="button" @click=${act.close}>${wiki.msg('wiki-suggested-edits-limit-back')}</button>${
      instead
        ? html`<button class="primary" type="button" @click=${() => act.tryType(instead)}>${tryLabel(scene, instead)}</button>`
        : nothing
    }`,
  });
}

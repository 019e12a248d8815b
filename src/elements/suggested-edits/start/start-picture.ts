/** A page that is being worked on, with what the person came for in a circle. */
import {svg, html, type TemplateResult} from 'lit';
import type {Icon} from '../../../styles/icons.js';
import {iconAdd} from '../../../styles/icons/add.generated.js';
import {iconArticle} from '../../../styles/icons/article.generated.js';
import {iconEdit} from '../../../styles/icons/edit.generated.js';
import {iconImage} from '../../../styles/icons/image.generated.js';
import type {StartReason} from './start-reason.js';

const signs: Readonly<Partial<Record<StartReason, Icon>>> = {
  'add-image': iconImage,
  'edit-typo': iconEdit,
  'new-page': iconArticle,
  'edit-info-add-change': iconAdd,
};

function sign(reason: StartReason): TemplateResult {
  const path = signs[reason]?.path;
  return path
    ? svg`<path class="sign" transform="translate(198 98) scale(2.2)" d=${path}></path>`
    : svg`<path class="sprout" d="M220 146v-34m0 0c0-14 8-22 24-22 0 16-8 24-24 22zm0 10c-2-12-10-18-22-18 0 14 8 20 22 18z"></path>`;
}

/** Decoration: it says nothing that the words beside it do not. */
export const startPicture = (reason: StartReason): TemplateResult =>
  html`<svg class="drawing flip" viewBox="0 0 320 200" preserveAspectRatio="xMidYMid meet" aria-hidden="true"><rect class="sheet" x="76" y="34" width="112" height="140" rx="2"></rect><path class="title" d="M92 56.5h60"></path><path class="lines" d="M92 78h80M92 92h80M92 106h48M92 134h80M92 148h62"></path><path class="marked" d="M92 120h66"></path><circle class="sheet" cx="220" cy="120" r="40"></circle>${sign(reason)}</svg>`;

/** What people see once who have just signed up, where they are not led to their homepage. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {UserFacts} from '../../domain/model.js';
import {address} from '../../styles/address.js';
import {baseStyles} from '../../styles/base.js';
import {buttonKindStyles} from '../../styles/button-kinds.js';
import {icon} from '../../styles/icons.js';
import {iconHome} from '../../styles/icons/home.generated.js';
import {offerStyles} from '../../styles/offer.js';
import {messages, type MessageKey} from './i18n/landing/messages.generated.js';
import type {MessageKey as FirstKey} from './i18n/messages.generated.js';

export const catalogs = [messages];
export const styles = [
  ...baseStyles,
  ...offerStyles,
  ...buttonKindStyles,
  css`
    :host([appearance='landing']) { display: block; margin-block-end: 16px; }
  `,
];

export const landingTemplate = (
  wiki: Pick<HomepageController<FirstKey | MessageKey>, 'msg' | 'tag' | 'direction'>,
  {name, gender}: Pick<UserFacts, 'name' | 'gender'>,
  url: string,
): TemplateResult =>
  html`<section class="offer" part="offer" aria-labelledby="title" lang=${wiki.tag ?? nothing} dir=${wiki.direction}>${icon(iconHome)}<div><p><b id="title">${wiki.msg('wiki-homepage-link-landing-title', {name: name ?? '', gender})}</b> ${wiki.msg('wiki-homepage-link-landing')}</p></div><a class="button act" part="button" href=${address(url)}>${wiki.msg('wiki-homepage-link-landing-open')}</a></section>`;

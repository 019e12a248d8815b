import {css} from 'lit';
import {baseStyles} from '../../styles/base.js';
import {buttonStyles} from '../../styles/buttons.js';
import {cardStyles} from '../../styles/card.js';
import {linkRowStyles} from '../../styles/link-rows.js';
import {wikiHtmlStyles} from '../../styles/wiki-html.js';
import {moreTokenStyles} from '../../styles/more-tokens.js';

export const jsonModuleStyles = [
  moreTokenStyles,
  baseStyles,
  cardStyles,
  buttonStyles,
  linkRowStyles,
  wikiHtmlStyles,
  css`
    .stack { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
    .words { font-size: .9375em; white-space: pre-line; overflow-wrap: anywhere; text-wrap: pretty; }
    .wiki-html { font-size: .9375em; }
    .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
    .button { overflow-wrap: anywhere; }
    .button:hover { text-decoration: none; }
    .button.outlined { border-color: var(--wiki-border-color-progressive); background: var(--wiki-background-color-base); }
    .button.quiet { border-color: transparent; background: none; }
    .button:is(.outlined, .quiet) { color: var(--wiki-color-progressive); }
    .button:is(.outlined, .quiet):hover { background: var(--wiki-background-color-progressive-subtle); }
    .lines { font-size: .9375em; }
    .lines li { padding-block: .25em; }
    .lines .bone { block-size: 1em; }
    .push { inline-size: 8em; block-size: 32px; }
  `,
];

import {css} from 'lit';

/** Text that the wiki's parser made, as `ShownHtml` gives it. */
export const wikiHtmlStyles = css`
  .wiki-html { overflow-wrap: anywhere; }
  .wiki-html > * + * { margin-block-start: 8px; }
  .wiki-html :is(ul, ol) { margin: 0; padding-inline-start: 1.5em; }
  .wiki-html ul { list-style: disc; }
  .wiki-html :is(h2, h3, h4, h5, h6) { margin: 0; font-size: 1em; line-height: 1.5; font-weight: 700; color: var(--wiki-color-emphasized); }
  .wiki-html :is(figure, blockquote, pre) { margin-inline: 0; }
  .wiki-html img { max-inline-size: 100%; block-size: auto; vertical-align: middle; border-radius: 2px; }
  .wiki-html :is(table, pre) { display: block; max-inline-size: 100%; overflow: auto; }
  .wiki-html a[href] { text-decoration: underline; }
  .wiki-html a:not([href]) { color: inherit; text-decoration: none; }
`;

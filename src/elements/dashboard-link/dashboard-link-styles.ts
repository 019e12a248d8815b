import {css} from 'lit';

export const dashboardLinkStyles = css`
  .line {
    block-size: 1.5em;
    inline-size: 60%;
  }
`;

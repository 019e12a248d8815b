import {css} from 'lit';

export const helpPanelStyles = css`
  .line {
    block-size: 1.5em;
    inline-size: 60%;
  }
`;

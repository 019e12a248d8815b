import {css} from 'lit';

export const suggestedEditsStyles = css`
  .line {
    block-size: 1.5em;
    inline-size: 60%;
  }
`;

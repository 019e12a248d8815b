import {css} from 'lit';

export const mentorshipStyles = css`
  .line {
    block-size: 1.5em;
    inline-size: 60%;
  }
`;

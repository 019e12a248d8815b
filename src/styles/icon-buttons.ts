import {css} from 'lit';

/** `bare`, for a button that is only an icon. On paper no button is of use. */
export const iconButtonStyles = css`
  .bare { inline-size: 32px; padding: 0; flex: none; }
  @media (pointer: coarse) { .bare { inline-size: 44px; } }
  @media print { button { display: none; } }
`;

/** Why somebody came, as far as the introduction has words for it. */
import type {StartScene} from '../filter-host.js';

const worded = ['add-image', 'edit-typo', 'new-page', 'edit-info-add-change'] as const;
type Worded = (typeof worded)[number];

export type StartReason = Worded | 'other';

export const reasonIn = ({reason}: Pick<StartScene, 'reason'>): StartReason =>
  worded.find((known) => known === reason) ?? 'other';

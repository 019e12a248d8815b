/** What opens from the card: the list of actions, and the dialogs that explain and change. Loaded when it is wanted. */
export {aboutDialog} from './dialogs/about.js';
export {ChooseDialog} from './dialogs/choose.js';
export {leaveDialog} from './dialogs/leave.js';
export {catalogs, styles} from './dialogs/dialog-parts.js';
export {menuTemplate} from './mentorship-menu.js';

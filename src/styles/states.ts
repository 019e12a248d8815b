import {boneStyles} from './bone.js';
import {failedStyles} from './failed.js';
import {noticeStyles} from './notice.js';

/** Patterns for what is not there. A widget that loads some of them when they are needed takes each by itself. */
export const stateStyles = [boneStyles, failedStyles, noticeStyles];

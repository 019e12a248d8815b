/** Where the screens of the panel are. */
import {shared, type SharedModule} from '../../controllers/lazy-part.js';
import type {ScreenName, ScreenPart} from './screen.js';

export const screens: Readonly<Record<ScreenName, SharedModule<ScreenPart>>> = {
  home: shared<ScreenPart>(() => import('./screens/home.js')),
  tips: shared<ScreenPart>(() => import('./screens/tips.js')),
  general: shared<ScreenPart>(() => import('./screens/general.js')),
  search: shared<ScreenPart>(() => import('./screens/search.js')),
  ask: shared<ScreenPart>(() => import('./screens/ask.js')),
};

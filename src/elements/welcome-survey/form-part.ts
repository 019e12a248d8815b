import {shared} from '../../controllers/lazy-part.js';

/** The questions: they come when somebody is about to answer them. */
export const formPart = shared(() => import('./form/form.js'));

/** Why somebody signed up, as they answered when they were asked. Pure. */
import {readFields} from '../kept.js';

/** Key of the preference: `{"v": 1, "reason": "new-page"}`. */
export const surveyKey = 'welcome-survey';

/** @param text the stored value @returns null when nobody answered, or it cannot be read */
export function surveyReason(text: string | null): string | null {
  const {reason} = readFields(text);
  return typeof reason === 'string' ? reason : null;
}

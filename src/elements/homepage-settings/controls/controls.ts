/** What draws a setting: its controls, by kind. */
import {messages} from '../i18n/controls/messages.generated.js';
import {messages as sharedTexts} from '../i18n/schema/shared/messages.generated.js';
import {controlsStyles} from './controls-styles.js';

export {fieldTemplate} from './field-templates.js';

export const catalogs = [messages, sharedTexts];
export const styles = [controlsStyles];

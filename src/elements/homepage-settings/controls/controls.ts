/** What draws a setting: its controls, by kind. */
import {messages as condition} from '../i18n/schema/condition/messages.generated.js';
import {messages as sharedTexts} from '../i18n/schema/shared/messages.generated.js';
import {controlsStyles} from './controls-styles.js';

export {conditionPartTemplate} from './condition-template.js';
export {fieldTemplate} from './field-templates.js';
export {nameOfSetting} from './setting-name.js';

export const catalogs = [condition, sharedTexts];
export const styles = [controlsStyles];

/** Conditions, and the names of settings that may stand inside of one. */
import {messages} from '../i18n/conditions/messages.generated.js';
import {messages as schemaTexts} from '../i18n/schema/condition/messages.generated.js';
import {conditionsStyles} from './conditions-styles.js';

export {conditionField, conditionPartTemplate} from './condition-template.js';
export {nameOfSetting} from './setting-name.js';

export const catalogs = [messages, schemaTexts];
export const styles = [conditionsStyles];

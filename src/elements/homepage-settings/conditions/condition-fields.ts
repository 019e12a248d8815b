import {field} from '../form/sections/condition.generated.js';
import type {Fields} from '../form/fields.js';

/** Kinds of condition. */
export const conditionFields: Fields = field.fields ?? {};

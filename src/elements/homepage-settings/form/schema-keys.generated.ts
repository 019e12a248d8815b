// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {MessageKey as Key0} from '../i18n/schema/messages.generated.js';
import type {MessageKey as Key1} from '../i18n/schema/layouts/messages.generated.js';
import type {MessageKey as Key2} from '../i18n/schema/layout-rules/messages.generated.js';
import type {MessageKey as Key3} from '../i18n/schema/shared/messages.generated.js';
import type {MessageKey as Key4} from '../i18n/schema/progression/messages.generated.js';
import type {MessageKey as Key5} from '../i18n/schema/json-modules/messages.generated.js';
import type {MessageKey as Key6} from '../i18n/schema/campaigns/messages.generated.js';
import type {MessageKey as Key7} from '../i18n/schema/placements/messages.generated.js';
import type {MessageKey as Key8} from '../i18n/schema/entry-points/messages.generated.js';
import type {MessageKey as Key9} from '../i18n/schema/mentorship/messages.generated.js';
import type {MessageKey as Key10} from '../i18n/schema/mentor-invite/messages.generated.js';
import type {MessageKey as Key11} from '../i18n/schema/dashboard-link/messages.generated.js';
import type {MessageKey as Key12} from '../i18n/schema/sampling/messages.generated.js';
import type {MessageKey as Key13} from '../i18n/schema/experiments/messages.generated.js';
import type {MessageKey as Key14} from '../i18n/schema/programs/messages.generated.js';
import type {MessageKey as Key15} from '../i18n/schema/module-banner/messages.generated.js';
import type {MessageKey as Key16} from '../i18n/schema/module-campaign/messages.generated.js';
import type {MessageKey as Key17} from '../i18n/schema/module-community-updates/messages.generated.js';
import type {MessageKey as Key18} from '../i18n/schema/module-email-reminder/messages.generated.js';
import type {MessageKey as Key19} from '../i18n/schema/module-help-links/messages.generated.js';
import type {MessageKey as Key20} from '../i18n/schema/module-help-panel/messages.generated.js';
import type {MessageKey as Key21} from '../i18n/schema/module-impact/messages.generated.js';
import type {MessageKey as Key22} from '../i18n/schema/module-program/messages.generated.js';
import type {MessageKey as Key23} from '../i18n/schema/module-suggested-edits/messages.generated.js';
import type {MessageKey as Key24} from '../i18n/schema/module-welcome-survey/messages.generated.js';
import type {MessageKey as Key25} from '../i18n/schema/module-welcome-tour/messages.generated.js';
import type {MessageKey as Key26} from '../i18n/schema/condition/messages.generated.js';

export type SchemaKey =
  | Key0
  | Key1
  | Key2
  | Key3
  | Key4
  | Key5
  | Key6
  | Key7
  | Key8
  | Key9
  | Key10
  | Key11
  | Key12
  | Key13
  | Key14
  | Key15
  | Key16
  | Key17
  | Key18
  | Key19
  | Key20
  | Key21
  | Key22
  | Key23
  | Key24
  | Key25
  | Key26;

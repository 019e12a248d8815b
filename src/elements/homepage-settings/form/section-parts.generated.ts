// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import {shared, type SharedModule} from '../../../controllers/lazy-part.js';
import type {FieldsPart} from './fields.js';

/** Fields that are loaded when they are looked at. */
export const sectionParts: Readonly<Record<string, SharedModule<FieldsPart>>> = {
  layouts: shared(() => import('./sections/layouts.generated.js')),
  'layout-rules': shared(() => import('./sections/layout-rules.generated.js')),
  progression: shared(() => import('./sections/progression.generated.js')),
  'json-modules': shared(() => import('./sections/json-modules.generated.js')),
  campaigns: shared(() => import('./sections/campaigns.generated.js')),
  placements: shared(() => import('./sections/placements.generated.js')),
  'entry-points': shared(() => import('./sections/entry-points.generated.js')),
  mentorship: shared(() => import('./sections/mentorship.generated.js')),
  'mentor-invite': shared(() => import('./sections/mentor-invite.generated.js')),
  'dashboard-link': shared(() => import('./sections/dashboard-link.generated.js')),
  sampling: shared(() => import('./sections/sampling.generated.js')),
  experiments: shared(() => import('./sections/experiments.generated.js')),
  programs: shared(() => import('./sections/programs.generated.js')),
  'module-banner': shared(() => import('./sections/module-banner.generated.js')),
  'module-campaign': shared(() => import('./sections/module-campaign.generated.js')),
  'module-community-updates': shared(
    () => import('./sections/module-community-updates.generated.js'),
  ),
  'module-email-reminder': shared(() => import('./sections/module-email-reminder.generated.js')),
  'module-help-links': shared(() => import('./sections/module-help-links.generated.js')),
  'module-help-panel': shared(() => import('./sections/module-help-panel.generated.js')),
  'module-impact': shared(() => import('./sections/module-impact.generated.js')),
  'module-program': shared(() => import('./sections/module-program.generated.js')),
  'module-suggested-edits': shared(() => import('./sections/module-suggested-edits.generated.js')),
  'module-welcome-survey': shared(() => import('./sections/module-welcome-survey.generated.js')),
  'module-welcome-tour': shared(() => import('./sections/module-welcome-tour.generated.js')),
  module: shared(() => import('./sections/module.generated.js')),
};

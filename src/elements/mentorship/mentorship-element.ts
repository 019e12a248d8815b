import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {mentorshipRules} from '../../config/mentorship-rules.js';
import {defaultConfig} from '../../config/resolve-config.js';
import {Addresses} from '../../controllers/addresses.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {later} from '../../controllers/later.js';
import {LazyPart} from '../../controllers/lazy-part.js';
import {asAdapterError, type WidgetStatus} from '../../controllers/resource.js';
import {dayIn} from '../../domain/calendar.js';
import {factsOf} from '../../domain/condition-facts.js';
import type {Mentor, Mentorship, MentorshipChange} from '../../domain/mentorship-model.js';
import {
  type MentorshipCard,
  type MentorshipView,
  whoSeesWhat,
} from '../../domain/mentorship/who-sees-what.js';
import {cardTemplate, headingRank} from '../../styles/card-template.js';
import {messages} from './i18n/messages.generated.js';
import {cardParts} from './mentorship-card.js';
import {loadData, type MentorshipData} from './mentorship-data.js';
import {MentorshipAskEvent, MentorshipChangeEvent} from './mentorship-events.js';
import {
  type MentorshipActions,
  type MentorshipDialog,
  type MentorshipScene,
  person,
} from './mentorship-scene.js';
import {mentorshipStyles} from './mentorship-styles.js';

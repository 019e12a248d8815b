import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Adapter, AdapterError} from '../../adapters/adapter.js';
import {activityGeometry} from '../../charts/activity-geometry.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {DayCursor} from '../../charts/day-cursor.js';
import {lineGeometry} from '../../charts/line-geometry.js';
import type {HomepageConfig} from '../../config/config-types.generated.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import {hasNoArticleEdits, impactView} from '../../domain/impact/impact-view.js';
import type {Impact} from '../../domain/model.js';
import {bcp47} from '../../i18n/languages.js';
import {baseStyles} from '../../styles/base.js';
import {cardStyles} from '../../styles/card.js';
import {controlStyles} from '../../styles/controls.js';
import {icon} from '../../styles/icons.js';
import {iconTable} from '../../styles/icons.generated.js';
import {stateStyles} from '../../styles/states.js';
import {cardTemplate, headingRank} from '../card/card-template.js';
import {failedTemplate} from '../card/failed-template.js';
import {messages} from './i18n/messages.generated.js';
import {impactPlots} from './impact-plots.js';
import type {ImpactScene} from './impact-scene.js';
import {impactInvitation, impactSkeleton} from './impact-states.js';
import {impactStyles} from './impact-styles.js';
import {forward, impactArticles, impactFooter, impactScores, staleNotice} from './impact-templates.js';

/** Days that are shown when neither the element nor the configuration says. */
const usualDays = 60;
/** Rows of the list of articles. */
const mostArticles = 5;


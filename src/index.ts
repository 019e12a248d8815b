/** Public surface without side effects: classes, types, contexts, adapter factories, rules. */
export * from './adapters/adapter.js';
export {createMediaWikiAdapter, createPageSignals} from './adapters/mediawiki/index.js';
export type {
  MediaWikiAdapter,
  MediaWikiAdapterOptions,
  PageSignalOptions,
} from './adapters/mediawiki/index.js';
export {createMemoryAdapter} from './adapters/memory/memory-adapter.js';
export type * from './config/config-types.generated.js';
export {registerConnector} from './config/connector.js';
export type {Connection, Connector, ConnectOptions} from './config/connector.js';
export {
  adapterContext,
  configContext,
  defaultEnvironment,
  environmentContext,
} from './config/contexts.js';
export type {Environment} from './config/contexts.js';
export {parseHomepageConfig} from './config/parse-config.js';
export type {ConfigProblem} from './config/config-problem.js';
export {readJsonModule} from './config/json-module/read-json-module.js';
export type {ReadJsonModule} from './config/json-module/read-json-module.js';
export type {ParsedConfig} from './config/parse-config.js';
export {defaultConfig, resolveConfig} from './config/resolve-config.js';
export type {PartialConfig} from './config/resolve-config.js';
export {moduleSettings} from './config/module-settings.js';
export {programPlan} from './config/program-plan.js';
export {taskPlan} from './config/task-plan.js';
export {asTaskPlan} from './domain/tasks/task-plan.js';
export {WikiHomepageProviderElement} from './config/provider/provider-element.js';
export {Dismissals} from './controllers/dismissals.js';
export {HomepageController} from './controllers/homepage-controller.js';
export type {HomepageControllerOptions} from './controllers/homepage-controller.js';
export type {Resource, ResourceOptions, WidgetStatus} from './controllers/resource.js';
export type {HomepageHost} from './controllers/surroundings.js';
export {TaskOpenedEvent} from './controllers/task-events.js';
export * from './domain/calendar.js';
export * from './domain/condition-facts.js';
export * from './domain/conditions.js';
export * from './domain/dashboard-link.js';
export * from './domain/dismissals.js';
export * from './domain/experiments/assign.js';
export type * from './domain/experiments/experiment.js';
export * from './domain/help/panel-visibility.js';
export type {ChosenText, LocalText} from './domain/local-text.js';
export * from './domain/impact/impact-from-edits.js';
export * from './domain/impact/impact-view.js';
export * from './domain/impact/streak.js';
export * from './domain/impact/views.js';
export * from './domain/instruments/buckets.js';
export * from './domain/instruments/sampling.js';
export * from './domain/mentorship-model.js';
export * from './domain/mentorship/who-sees-what.js';
export type * from './domain/model.js';
export * from './domain/page-lists.js';
export type * from './domain/page-model.js';
export * from './domain/placement.js';
export * from './domain/programs/choices.js';
export * from './domain/programs/membership.js';
export * from './domain/programs/phase.js';
export * from './domain/programs/program-plan.js';
export type * from './domain/task-model.js';
export * from './domain/tasks/levelling-up.js';
export * from './domain/tasks/nudges.js';
export * from './domain/tasks/shuffle.js';
export * from './domain/tasks/task-choices.js';
export * from './domain/tasks/task-limits.js';
export {taskParameter} from './domain/tasks/task-session.js';
export type {TaskSession, TaskSessionState} from './domain/tasks/task-session.js';
export {taskUrl} from './domain/tasks/task-url.js';
export {WikiQuestionPostedEvent} from './dialogs/ask/question-posted-event.js';
export {WikiActivityChartElement} from './charts/activity-chart/activity-chart-element.js';
export {WikiSparklineElement} from './charts/sparkline/sparkline-element.js';
export type {BannerData} from './elements/banner/banner-data.js';
export {WikiBannerElement} from './elements/banner/banner-element.js';
export {WikiCardElement} from './elements/card/card-element.js';
export type {CommunityUpdateData} from './elements/community-updates/community-updates-data.js';
export {WikiCommunityUpdatesElement} from './elements/community-updates/community-updates-element.js';
export type {HomepageLinkData} from './elements/homepage-link/homepage-link-data.js';
export {WikiHomepageLinkElement} from './elements/homepage-link/homepage-link-element.js';
export * from './elements/homepage-link/homepage-link-events.js';
export type {DashboardLinkData} from './elements/dashboard-link/dashboard-link-data.js';
export {WikiDashboardLinkElement} from './elements/dashboard-link/dashboard-link-element.js';
export * from './elements/dashboard-link/dashboard-link-events.js';
export type {EmailReminderData} from './elements/email-reminder/email-reminder-data.js';
export {WikiEmailReminderElement} from './elements/email-reminder/email-reminder-element.js';
export * from './elements/email-reminder/email-reminder-events.js';
export type {HelpLinksData, HelpLinksRow} from './elements/help-links/help-links-data.js';
export {WikiHelpLinksElement} from './elements/help-links/help-links-element.js';
export {WikiHelpPanelElement} from './elements/help-panel/help-panel-element.js';
export * from './elements/help-panel/help-panel-events.js';
export type {HelpPanelData} from './elements/help-panel/help-panel-reader.js';
export {WikiHomepageElement} from './elements/homepage/homepage-element.js';
export * from './elements/homepage/homepage-events.js';
export * from './elements/homepage/summary-events.js';
export {WikiHomepageSettingsElement} from './elements/homepage-settings/homepage-settings-element.js';
export type * from './domain/settings-page.js';
export {WikiImpactElement} from './elements/impact/impact-element.js';
export type {
  MentorInviteData,
  MentorInviteLinks,
} from './elements/mentor-invite/mentor-invite-data.js';
export type {JsonModuleData} from './elements/json-module/json-module-data.js';
export {WikiJsonModuleElement} from './elements/json-module/json-module-element.js';
export {WikiMentorInviteElement} from './elements/mentor-invite/mentor-invite-element.js';
export * from './elements/mentor-invite/mentor-invite-events.js';
export type {MentorshipData} from './elements/mentorship/mentorship-data.js';
export {
  MentorshipAskEvent,
  MentorshipChangeEvent,
} from './elements/mentorship/mentorship-events.js';
export {WikiMentorshipElement} from './elements/mentorship/mentorship-element.js';
export type {LevelUp, PostEditData, SavedEdit} from './elements/post-edit/post-edit-data.js';
export {WikiPostEditElement} from './elements/post-edit/post-edit-element.js';
export type {
  FeedOffer,
  SuggestedEditsData,
} from './elements/suggested-edits/suggested-edits-data.js';
export {WikiSuggestedEditsElement} from './elements/suggested-edits/suggested-edits-element.js';
export type {ProgramData} from './elements/program/program-data.js';
export {WikiProgramElement} from './elements/program/program-element.js';
export {TaskShownEvent} from './elements/suggested-edits/suggested-edits-events.js';
export * from './domain/campaigns/pattern.js';
export * from './domain/campaigns/reader.js';
export * from './domain/survey/answers.js';
export * from './domain/survey/questions.js';
export * from './domain/survey/stored-survey.js';
export * from './domain/tour.js';
export type {WelcomeTourData} from './elements/welcome-tour/welcome-tour-data.js';
export {WikiWelcomeTourElement} from './elements/welcome-tour/welcome-tour-element.js';
export * from './elements/welcome-tour/welcome-tour-events.js';
export type {CampaignData} from './elements/campaign/campaign-data.js';
export {WikiCampaignElement} from './elements/campaign/campaign-element.js';
export type {WelcomeSurveyData} from './elements/welcome-survey/welcome-survey-data.js';
export {WikiWelcomeSurveyElement} from './elements/welcome-survey/welcome-survey-element.js';
export * from './elements/welcome-survey/welcome-survey-events.js';
export type {MessageCatalog} from './i18n/compiled.js';
export {connect} from './mediawiki/connect.js';
export {define} from './platform/define-element.js';
export {registerModules} from './platform/known-elements.js';
export type {ModuleEntry, Registry, RegistryEntry} from './platform/registry-entry.js';
export {version} from './platform/version.js';
export {registry} from './registry.js';

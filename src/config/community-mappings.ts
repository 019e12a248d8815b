/**
 * What settings are called that wikis with GrowthExperiments keep on pages of CommunityConfiguration. Source: GrowthExperiments' providers HelpPanel, Mentorship, GrowthHomepage, GrowthSuggestedEdits and
 * CommunityUpdates. The homepage's own page wins over them, so that a wiki can differ from its extension.
 */
import {isObject, type JsonObject} from './json.js';
import {own} from '../domain/own.js';
import {settingAt, type SettingPath} from './settings-draft.js';

/** One setting in both places. Either direction gives undefined for what the other side cannot say. */
interface Mapping {
  readonly page: string;
  /** Keys of the community page. Several make one setting here. */
  readonly keys: readonly string[];
  readonly path: SettingPath;
  readonly read: (page: JsonObject) => unknown;
  /** Keys with their new values; undefined takes a key away. */
  readonly write: (value: unknown, page: JsonObject) => JsonObject | undefined;
}

const page = (name: string) => `MediaWiki:GrowthExperiments${name}.json`;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

type Convert = (value: unknown) => unknown;

/** One key, one setting. */
function single(
  where: string,
  key: string,
  path: string,
  read: Convert = (value) => value,
  write: Convert = (value) => value,
): Mapping {
  return {
    page: page(where),
    keys: [key],
    path: path.split('.'),
    read: (settings) => {
      const value = own(settings, key);
      return value === undefined ? undefined : read(value);
    },
    write: (value) => {
      const written = write(value);
      return written === undefined ? undefined : {[key]: written};
    },
  };
}

/** A title, empty where there is none; here null. */
const title = (where: string, key: string, path: string) =>
  single(
    where,
    key,
    path,
    (value) => (isText(value) ? value || null : undefined),
    (value) => (value === null ? '' : isText(value) ? value : undefined),
  );

/** One of several words, which are others there. */
const words = (where: string, key: string, path: string, pairs: Readonly<Record<string, string>>) =>
  single(
    where,
    key,
    path,
    (value) => Object.entries(pairs).find(([, theirs]) => theirs === value)?.[0],
    (value) => (isText(value) ? own(pairs, value) : undefined),
  );

const band = (name: 'editCount' | 'accountAgeDays', min: unknown) =>
  isNumber(min) && min > 0 ? [{[name]: {min}}] : [];

/** All of these bounds, and nothing else; undefined for a condition that says more. */
function bounds(condition: unknown): {edits: number; days: number} | undefined {
  const parts = isObject(condition) && Array.isArray(condition.all) ? condition.all : [condition];
  let edits = 0;
  let days = 0;
  for (const part of parts) {
    if (!isObject(part) || Object.keys(part).length > 2) return undefined;
    for (const [name, value] of Object.entries(part)) {
      if (!isObject(value) || Object.keys(value).join() !== 'min' || !isNumber(value.min))
        return undefined;
      if (name === 'editCount') edits = value.min;
      else if (name === 'accountAgeDays') days = value.min;
      else return undefined;
    }
  }
  return {edits, days};
}

/** Who may become a mentor: by edits and days, or whoever has the right. */
const invitation: Mapping = {
  page: page('Mentorship'),
  keys: [
    'GEMentorshipAutomaticEligibility',
    'GEMentorshipMinimumEditcount',
    'GEMentorshipMinimumAge',
  ],
  path: ['mentorInvite', 'when'],
  read(settings) {
    const [automatic, edits, days] = this.keys.map((key) => own(settings, key));
    if (automatic === undefined && edits === undefined && days === undefined) return undefined;
    if (automatic === false) return {right: 'enrollasmentor'};
    return {all: [...band('editCount', edits ?? 500), ...band('accountAgeDays', days ?? 90)]};
  },
  write(value) {
    if (
      isObject(value) &&
      Object.keys(value).join() === 'right' &&
      value.right === 'enrollasmentor'
    )
      return {GEMentorshipAutomaticEligibility: false};
    const found = bounds(value);
    return (
      found && {
        GEMentorshipAutomaticEligibility: true,
        GEMentorshipMinimumEditcount: found.edits,
        GEMentorshipMinimumAge: found.days,
      }
    );
  },
};

const thresholds = 'GEMentorshipStartOptedOutThresholds';

/** Who is offered to go on without a mentor. */
const leaving: Mapping = {
  page: page('Mentorship'),
  keys: [thresholds],
  path: ['mentorship', 'offerLeaving'],
  read(settings) {
    const value = own(settings, thresholds);
    if (!isObject(value)) return undefined;
    const {enabled, minEditcount = 500, minTenureInDays = 30} = value;
    if (enabled !== true) return {any: []};
    return {all: [...band('editCount', minEditcount), ...band('accountAgeDays', minTenureInDays)]};
  },
  write(value, settings) {
    const before = own(settings, thresholds);
    const kept = isObject(before) ? before : {};
    if (isObject(value) && Array.isArray(value.any) && !value.any.length)
      return {[thresholds]: {...kept, enabled: false}};
    const found = bounds(value);
    if (!found) return undefined;
    const {edits: minEditcount, days: minTenureInDays} = found;
    return {[thresholds]: {...kept, enabled: true, minEditcount, minTenureInDays}};
  },
};

/** Help pages: a title and a text there, a target and a text here. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isObject).map(({[from]: name, ...rest}) => ({[to]: name, ...rest}));
}

const taskTypes = ['copyedit', 'expand', 'links', 'references', 'update'];
const taskKeys = ['templates', 'excludedTemplates', 'excludedCategories'] as const;

/** One type of task: `disabled` there, `enabled` here. */
const taskType = (id: string): Mapping => ({
  page: page('SuggestedEdits'),
  keys: [id],
  path: ['modules', 'suggested-edits', 'types', id],
  read(settings) {
    const value = own(settings, id);
    if (!isObject(value)) return undefined;
    const lists = taskKeys.flatMap((key) => {
      const list: unknown = value[key];
      return Array.isArray(list) ? [[key, list] as const] : [];
    });
    return {
      ...(typeof value.disabled === 'boolean' && {enabled: !value.disabled}),
      ...Object.fromEntries(lists),
      ...(isText(value.learnmore) && value.learnmore && {learnMore: value.learnmore}),
    };
  },
  write(value, settings) {
    // What that page has no word for stays on the homepage's own.
    const words = ['enabled', 'learnMore', ...taskKeys];
    if (!isObject(value) || Object.keys(value).some((key) => !words.includes(key)))
      return undefined;
    const before = own(settings, id);
    const {enabled, learnMore, ...lists} = value;
    return {
      [id]: {
        ...(isObject(before) && before),
        ...lists,
        ...(enabled !== undefined && {disabled: !enabled}),
        learnmore: learnMore ?? '',
      },
    };
  },
});

const links = 'GEHomepageSuggestedEditsIntroLinks';

const introLink = (key: string, path: string): Mapping => ({
  page: page('Homepage'),
  keys: [links],
  path: path.split('.'),
  read(settings) {
    const value = settingAt(settings, [links, key]);
    return isText(value) ? value || null : undefined;
  },
  write(value, settings) {
    const before = own(settings, links);
    return {[links]: {...(isObject(before) && before), [key]: value ?? ''}};
  },
});

const helpPanel = 'modules.help-panel';
const updates = 'modules.community-updates';

export const mappings: readonly Mapping[] = [
  single('Mentorship', 'GEMentorshipEnabled', 'modules.mentorship.enabled'),
  invitation,
  leaving,
  single('HelpPanel', 'GEHelpPanelExcludedNamespaces', `${helpPanel}.excludedNamespaces`),
  single('HelpPanel', 'GEHelpPanelReadingModeNamespaces', `${helpPanel}.readingNamespaces`),
  single('HelpPanel', 'GEHelpPanelSearchNamespaces', `${helpPanel}.searchNamespaces`),
  words('HelpPanel', 'GEHelpPanelAskMentor', `${helpPanel}.ask`, {
    mentor: 'mentor-talk-page',
    'help-desk': 'help-desk-page',
  }),
  title('HelpPanel', 'GEHelpPanelHelpDeskTitle', 'mentorship.helpDesk'),
  words('HelpPanel', 'GEHelpPanelHelpDeskPostOnTop', `${helpPanel}.helpDeskPosition`, {
    top: 'top',
    bottom: 'bottom',
  }),
  single(
    'HelpPanel',
    'GEHelpPanelLinks',
    `${helpPanel}.links`,
    (value) => renamed(value, 'title', 'target'),
    (value) => renamed(value, 'target', 'title'),
  ),
  title('HelpPanel', 'GEHelpPanelViewMoreTitle', `${helpPanel}.viewMore`),
  introLink('create', 'modules.suggested-edits.newArticles'),
  introLink('image', 'modules.suggested-edits.addImages'),
  single('Homepage', 'GELevelingUpGetStartedMaxTotalEdits', 'modules.suggested-edits.nudgeEdits'),
  single(
    'Homepage',
    'GELevelingUpKeepGoingNotificationThresholdsMaximum',
    'modules.suggested-edits.nudgeTasks',
  ),
  ...taskTypes.map(taskType),
  single('CommunityUpdates', 'GEHomepageCommunityUpdatesEnabled', `${updates}.enabled`),
];

// Generated from config.schema.json by tools/generate-config.js. Do not edit.
import type {Condition} from '../domain/condition.generated.js';
export type * from '../domain/condition.generated.js';

/** The settings of wiki-homepage, kept on the wiki as MediaWiki:Homepage.json. Every setting may be left out; settings that are not described here are kept. */
export interface HomepageConfig {
  /** Version of this format, "major" or "major.minor". A page of an older major version is converted while it is read; one of a newer major version is read as far as it is understood. Default: `"1"`. */
  readonly $version: string;
  /** False takes everything away from every page at once: modules, placements, links. Default: `true`. */
  readonly enabled: boolean;
  /** Language code, as MediaWiki writes it, of all texts. Null follows the reader's interface language. Default: `null`. */
  readonly language: string | null;
  /** Settings by module name (a tag without "wiki-"). Modules that are not listed here can be set too: those of other authors, and those to come. */
  readonly modules: ModulesConfig;
  /** Which modules a page has, by layout name. A wiki may define layouts of its own. */
  readonly layouts: LayoutsConfig;
  /** Elements that are put onto pages of the wiki without anything in the page's text. Default: `[]`. */
  readonly placements: readonly Placement[];
  /** Who gets a mentor, and from which list. */
  readonly mentorship: MentorshipConfig;
  /** Who is invited, and where the invitation leads. */
  readonly mentorInvite: MentorInviteConfig;
  /** Invitation link for editors inside a band of edit counts. */
  readonly dashboardLink: DashboardLinkConfig;
  /** Which share of page views, sessions or people is counted. Nothing is sent on a wiki that collects nothing. */
  readonly sampling: SamplingConfig;
}

/** Settings by module name (a tag without "wiki-"). Modules that are not listed here can be set too: those of other authors, and those to come. */
export interface ModulesConfig {
  /** What somebody's edits did: scores, activity by day, views. */
  readonly impact: ImpactSettings;
  readonly [name: string]: ModuleSettings;
}

/** What somebody's edits did: scores, activity by day, views. */
export interface ImpactSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** How many days back activity and views are shown. Views reach back as far as the wiki counts them, with PageViewInfo usually 60 days. Unit: days, at least 1, at most 365. Default: `60`. */
  readonly days: number;
  readonly [name: string]: unknown;
}

/** What every module has, beside its own settings. */
export interface ModuleSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled?: boolean;
  readonly [name: string]: unknown;
}

/** Which modules a page has, by layout name. A wiki may define layouts of its own. */
export interface LayoutsConfig {
  /** The page that new editors get. */
  readonly newcomer: {
    /** Modules across the whole width, in order. Default: `["program"]`. */
    readonly top: readonly string[];
    /** Modules of the wide column, in order. Default: `["suggested-edits","impact"]`. */
    readonly main: readonly string[];
    /** Modules of the narrow column, in order. Default: `["mentorship","mentor-invite","community-updates","help-links","dashboard-link"]`. */
    readonly side: readonly string[];
    readonly [name: string]: readonly string[];
  };
  readonly [name: string]: Layout;
}

/** Modules by area: top, main, side, or areas of the layout's own. */
export interface Layout {
  readonly [name: string]: readonly string[];
}

/** One element, where it goes and who sees it. */
export interface Placement {
  /** Tag of the element. */
  readonly element: string;
  /** Left out: every page. */
  readonly on?: PlacementPages;
  /** Menu of the skin that gets the element, "user-menu" for one. Left out: the element stands on the page by itself. */
  readonly in?: string;
  /** Where it leads, for elements that are a link. */
  readonly href?: string;
  /** Name under which impressions and clicks are counted. Left out: not counted apart. */
  readonly instrument?: string;
  /** Left out: everybody whom the element is for. */
  readonly when?: Condition | null;
}

/** Left out: every page. */
export interface PlacementPages {
  /** "view", "edit", "history", … Left out: every action. An empty list: none. */
  readonly actions?: readonly string[];
  /** Numbers of namespaces, 0 for articles, -1 for special pages. Left out: every namespace. An empty list: none. */
  readonly namespaces?: readonly number[];
}

/** Who gets a mentor, and from which list. */
export interface MentorshipConfig {
  /** The page that lists the mentors as JSON. Default: `"MediaWiki:GrowthMentors.json"`. */
  readonly listPage: string;
  /** Everybody else is offered one instead. Default: `{"all":[{"accountAgeDays":{"max":180}},{"not":{"group":"bot"}}]}`. */
  readonly assign: Condition | null;
  /** Editors who have a mentor and seem no longer to need one. Nobody is taken out without being asked. Default: `{"editCount":{"min":500}}`. */
  readonly offerLeaving: Condition | null;
  /** Who can go on without a mentor at all. Null: everybody. Default: `null`. */
  readonly mayLeave: Condition | null;
  /** Somebody in a new role, who would otherwise only be invited to become a mentor. Null: nobody. Default: `{"newRole":{"days":30}}`. */
  readonly offer: Condition | null;
  /** Where people without a mentor ask. Null: there is none. Default: `null`. */
  readonly helpDesk: string | null;
  /** Where mentors find their newcomers. Left out where the wiki has no such page. Null: there is none. Default: `"Special:MentorDashboard"`. */
  readonly dashboard: string | null;
  /** Where the link "learn more" leads. Null: no such link. Default: `"https://www.mediawiki.org/wiki/Help:Growth/Mentorship"`. */
  readonly learnMore: string | null;
}

/** Who is invited, and where the invitation leads. */
export interface MentorInviteConfig {
  /** Editors experienced enough to be a mentor. Default: `{"all":[{"editCount":{"min":500}},{"accountAgeDays":{"min":90}}]}`. */
  readonly when: Condition | null;
  /** Where mentors enrol on wikis that have such a page (GrowthExperiments brings it). Null: there is none. Default: `"Special:EnrollAsMentor"`. */
  readonly enrol: string | null;
  /** Page on which candidates start a new section, on wikis without an enrolment page. Null: no such link. Default: `null`. */
  readonly requestPage: string | null;
}

/** Invitation link for editors inside a band of edit counts. */
export interface DashboardLinkConfig {
  /** Both ends count as inside. */
  readonly editCount: {
    /** 0 means no lower bound. Unit: edits, at least 0. Default: `100`. */
    readonly min: number;
    /** 0 means no upper bound. Unit: edits, at least 0. Default: `500`. */
    readonly max: number;
    /** This wiki (local) or all wikis of the farm (global). Default: `"local"`. */
    readonly scope: 'local' | 'global';
  };
  /** False takes the link away from everybody, whatever their edit count. Default: `true`. */
  readonly display: boolean;
}

/** Which share of page views, sessions or people is counted. Nothing is sent on a wiki that collects nothing. */
export interface SamplingConfig {
  /** Impressions and clicks of links into the homepage or a dashboard, without identity. */
  readonly entryPoints: {
    /** What is in the sample or out of it as a whole. Default: `"pageview"`. */
    readonly unit: 'pageview' | 'session' | 'user';
    /** 1 counts all, 0.1 every tenth, 0 none. Unit: share, at least 0, at most 1. Default: `1`. */
    readonly rate: number;
  };
  /** What people do on the homepage. Sampled by page view or session, returning visitors look rarer than they are: keep the unit "user". */
  readonly usage: {
    /** What is in the sample or out of it as a whole. Default: `"user"`. */
    readonly unit: 'pageview' | 'session' | 'user';
    /** 1 counts all, 0.1 every tenth, 0 none. Unit: share, at least 0, at most 1. Default: `1`. */
    readonly rate: number;
  };
}

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
  /** The first rule whose condition certainly holds decides; where none does, people get the newcomer layout. Default: `[]`. */
  readonly layoutRules: readonly LayoutRule[];
  /** Which module takes the place of another once a condition holds. Rules apply one after the other, so that the second may replace what the first brought. Default: `[]`. */
  readonly progression: readonly ProgressionRule[];
  /** Modules without code, by name: a layout names them as it does any other. A description with a mistake is not shown; people who may edit it see what is wrong. Default: `{}`. */
  readonly jsonModules: JsonModules;
  /** Ways in which people are invited to sign up, by id: what the page for signing up says to them, and what is different for them afterwards. The first campaign whose pattern fits the address holds. Default: `{}`. */
  readonly campaigns: CampaignsConfig;
  /** Elements that are put onto pages of the wiki without anything in the page's text. Default: `[]`. */
  readonly placements: readonly Placement[];
  /** How people find the homepage on a wiki that has no special page for it. */
  readonly entryPoints: EntryPointsConfig;
  /** Who gets a mentor, and from which list. */
  readonly mentorship: MentorshipConfig;
  /** Who is invited, and where the invitation leads. */
  readonly mentorInvite: MentorInviteConfig;
  /** Invitation link for editors inside a band of edit counts. */
  readonly dashboardLink: DashboardLinkConfig;
  /** Which share of page views, sessions or people is counted. Nothing is sent on a wiki that collects nothing. */
  readonly sampling: SamplingConfig;
  /** Texts by message key, over those of the wiki's own message pages. A key with a language behind a slash (wiki-impact-title/ru) is for that language alone, and comes before the one without. Default: `{}`. */
  readonly messages: MessagesConfig;
  /** Settings, texts, modules or layouts that only some people get, by id of the experiment. One with a mistake anywhere is not run at all. Default: `{}`. */
  readonly experiments: ExperimentsConfig;
  /** What people take part in, and where the wiki learns of it. Other hosts are asked only where they are named here: they learn who reads the wiki. */
  readonly programs: ProgramsConfig;
}

/** Settings by module name (a tag without "wiki-"). Modules that are not listed here can be set too: those of other authors, and those to come. */
export interface ModulesConfig {
  /** Words of the wiki's own, above the rest. Nothing is shown where the page is empty or missing. */
  readonly banner: BannerSettings;
  /** What people read on the page for signing up who come through a campaign. The campaigns are a setting of their own. */
  readonly campaign: CampaignSettings;
  /** One piece of news: title, a few sentences, picture, link. Nothing is shown without title or text. */
  readonly 'community-updates': CommunityUpdatesSettings;
  /** One line for people whom the wiki cannot reach: they gave no address, or did not confirm it. */
  readonly 'email-reminder': EmailReminderSettings;
  /** A short list of pages that are good to know. */
  readonly 'help-links': HelpLinksSettings;
  /** Floating help on pages that are edited, and on others where that is wanted. */
  readonly 'help-panel': HelpPanelSettings;
  /** What somebody's edits did: scores, activity by day, views. */
  readonly impact: ImpactSettings;
  /** The course, campaign or event that the reader takes part in. */
  readonly program: ProgramSettings;
  /** Articles that newcomers can improve, found by maintenance templates and categories. */
  readonly 'suggested-edits': SuggestedEditsSettings;
  /** A few questions to people who have just come, and the reminder of them. */
  readonly 'welcome-survey': WelcomeSurveySettings;
  /** Shows people who have just come what is where, once. */
  readonly 'welcome-tour': WelcomeTourSettings;
  readonly [name: string]: ModuleSettings;
}

/** Words of the wiki's own, above the rest. Nothing is shown where the page is empty or missing. */
export interface BannerSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** Page whose text is shown. Of a page in the namespace MediaWiki readers get the version in their language, "…/ru". Default: `"MediaWiki:Wiki-banner-text"`. */
  readonly page: string;
  readonly [name: string]: unknown;
}

/** What people read on the page for signing up who come through a campaign. The campaigns are a setting of their own. */
export interface CampaignSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** Hosts that they may come from beside this wiki, "upload.wikimedia.org". They learn who opens the page. Left out: none. */
  readonly mediaHosts?: readonly string[];
  readonly [name: string]: unknown;
}

/** One piece of news: title, a few sentences, picture, link. Nothing is shown without title or text. */
export interface CommunityUpdatesSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** One text for everybody, or texts by language code. Readers get their language, else one that its readers understand, else English, else the first. Default: `""`. */
  readonly title:
    | string
    | {
        readonly [name: string]: string;
      };
  /** One text for everybody, or texts by language code. Readers get their language, else one that its readers understand, else English, else the first. Default: `""`. */
  readonly body:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Title of a file, "File:Village museum.jpg". Null: no picture. Default: `null`. */
  readonly picture: string | null;
  /** True for a picture with transparent parts that cannot be seen on a dark page. Default: `false`. */
  readonly lightGround: boolean;
  /** Where the link below the text leads. Null: there is none. Default: `null`. */
  readonly link: string | null;
  /** Empty: "Find out more", in the reader's language. Default: `""`. */
  readonly linkText:
    | string
    | {
        readonly [name: string]: string;
      };
  /** People with fewer edits do not see it, nor do readers without an account. 0: everybody does. Unit: edits, at least 0. Default: `0`. */
  readonly minEdits: number;
  readonly [name: string]: unknown;
}

/** One line for people whom the wiki cannot reach: they gave no address, or did not confirm it. */
export interface EmailReminderSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** Null: nobody is reminded of giving one. Default: `"Special:ChangeEmail"`. */
  readonly change: string | null;
  /** Null: nobody is reminded of confirming it. Default: `"Special:ConfirmEmail"`. */
  readonly confirm: string | null;
  readonly [name: string]: unknown;
}

/** A short list of pages that are good to know. */
export interface HelpLinksSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** At most ten. Empty: the pages of the help panel. Without any the module is not shown. Default: `[]`. */
  readonly links: readonly HelpLinksEntry[];
  /** Where the link below the list leads. Null: there is none. Default: `"Help:Contents"`. */
  readonly viewMore: string | null;
  readonly [name: string]: unknown;
}

export interface HelpLinksEntry {
  /** Where it leads. */
  readonly target: string;
  /** Left out: the page's title. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** For the line that stands for the list where there is little room. Left out: the text. */
  readonly short?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Left out: a page. */
  readonly icon?:
    'article' | 'reference' | 'image' | 'sandbox' | 'talk' | 'edit' | 'link' | 'search' | 'help';
}

/** Floating help on pages that are edited, and on others where that is wanted. */
export interface HelpPanelSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Null: everybody with an account. Default: `null`. */
  readonly when: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** Numbers of namespaces in whose pages the button also stands while they are read. Talk pages follow their subject. Default: `[]`. */
  readonly readingNamespaces: readonly number[];
  /** Numbers of namespaces whose pages never get the button, but for a suggested edit. Default: `[]`. */
  readonly excludedNamespaces: readonly number[];
  /** People without a mentor are sent to the help desk in any case. Default: `"mentor"`. */
  readonly ask: 'mentor' | 'help-desk';
  /** Above or below those that stand there. Default: `"bottom"`. */
  readonly helpDeskPosition: 'top' | 'bottom';
  /** Shown under general help. At most ten. Default: `[]`. */
  readonly links: readonly HelpLinkConfig[];
  /** Where the link below the list leads. Null: there is none. Default: `"Help:Contents"`. */
  readonly viewMore: string | null;
  /** Explanation for people in a task. Null: there is none. Default: `null`. */
  readonly about: string | null;
  /** Numbers of namespaces with help pages: 12 is Help, 4 the project's. None: there is no search. Default: `[4,12]`. */
  readonly searchNamespaces: readonly number[];
  readonly [name: string]: unknown;
}

export interface HelpLinkConfig {
  /** Where it leads. */
  readonly target: string;
  /** Left out: the page's title. */
  readonly text?: string;
}

/** What somebody's edits did: scores, activity by day, views. */
export interface ImpactSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** How many days back activity and views are shown. Views reach back as far as the wiki counts them, with PageViewInfo usually 60 days. Unit: days, at least 1, at most 365. Default: `60`. */
  readonly days: number;
  /** Where views are counted for a wiki that does not count them itself (no PageViewInfo). The service learns which articles the shown person edited. Null: nothing is asked. Default: `null`. */
  readonly pageViews: PageViewService | null;
  readonly [name: string]: unknown;
}

/** Where views are counted for a wiki that does not count them itself (no PageViewInfo). The service learns which articles the shown person edited. Null: nothing is asked. Default: `null`. */
export interface PageViewService {
  /** Of the service, without what follows /metrics. It answers like Wikimedia's, https://wikimedia.org/api/rest_v1. */
  readonly service: string;
  /** What the service calls this wiki. Left out: the wiki's host name. */
  readonly project?: string;
}

/** The course, campaign or event that the reader takes part in. */
export interface ProgramSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** For how many days before its first day a program is shown. Unit: days, at least 0, at most 365. Default: `30`. */
  readonly before: number;
  /** For how many days after its last day a program is still shown. Unit: days, at least 0, at most 365. Default: `14`. */
  readonly after: number;
  readonly [name: string]: unknown;
}

/** Articles that newcomers can improve, found by maintenance templates and categories. */
export interface SuggestedEditsSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** By id. copyedit, links, references, update and expand are offered with common English template names where nothing is said; others can be added with a name and a description. Default: `{}`. */
  readonly types: {
    readonly [name: string]: TaskTypeConfig;
  };
  /** Topics that the wiki tells by its own categories. Where the search engine knows topics, its 39 are offered too. Default: `[]`. */
  readonly topics: readonly TopicConfig[];
  /** Numbers of the namespaces whose pages can be suggested. Default: `[0]`. */
  readonly namespaces: readonly number[];
  /** Page for people who came to write a new article. Null: there is none. Default: `null`. */
  readonly newArticles: string | null;
  /** Page for people who came to add a picture. Null: there is none. Default: `null`. */
  readonly addImages: string | null;
  /** After every so many tasks of one type a person is shown another. 0: never. Unit: tasks, at least 0, at most 100. Default: `3`. */
  readonly levelUp: number;
  /** Numbers of article edits after which somebody who never did a suggested edit is shown them. Empty: never. Default: `[3,7]`. */
  readonly inviteAt: readonly number[];
  /** Hours after sign-up from which somebody who made no or few edits is reminded of suggested edits. 0: never. Unit: hours, at least 0, at most 8760. Default: `48`. */
  readonly nudgeAfterHours: number;
  /** Somebody with so many edits, none of them suggested, is still reminded. 0: only people without any edit are. Unit: edits, at least 0. Default: `10`. */
  readonly nudgeEdits: number;
  /** Somebody with one to so many suggested edits is encouraged to go on. 0: nobody. Unit: tasks, at least 0. Default: `4`. */
  readonly nudgeTasks: number;
  /** True where the wiki's own notifications remind newcomers: the notice on the page is left out then. Default: `false`. */
  readonly sendsNudges: boolean;
  readonly [name: string]: unknown;
}

/** Where articles for one type of task are found, and what is said of it. */
export interface TaskTypeConfig {
  /** False takes the type away. Left out: true. */
  readonly enabled?: boolean;
  /** Names of maintenance templates, without namespace. Left out: common English names for the five known types, else none. */
  readonly templates?: readonly string[];
  /** Names of maintenance categories, without namespace. */
  readonly categories?: readonly string[];
  /** Articles with one of them are left out. */
  readonly excludedTemplates?: readonly string[];
  /** Articles in one of them are left out. */
  readonly excludedCategories?: readonly string[];
  /** Where the link "learn more" leads. Left out: no such link. */
  readonly learnMore?: string;
  /** Of a type that the library has no texts for. Left out: the library's text, else the id. */
  readonly name?: string;
  /** One line on what is to be done. Left out: the library's text. */
  readonly description?: string;
  /** Left out: as usual for this type; medium for a type of the wiki's own. */
  readonly difficulty?: 'easy' | 'medium' | 'hard';
  /** How many of them one person may do on one day of theirs. 0: any number. Left out: as usual for this type. Unit: tasks, at least 0. */
  readonly dailyLimit?: number;
  /** Edits from which a person no longer gets this type. 0 or left out: never. Unit: edits, at least 0. */
  readonly outgrownAt?: number;
}

/** What articles are about, told by categories. */
export interface TopicConfig {
  /** One of the 39 known topics, or the wiki's own. */
  readonly id: string;
  /** Id of the group it stands in: culture, history-and-society, science-technology-and-math, geography, program, or the wiki's own. */
  readonly group?: string;
  /** Left out: the library's text for a known topic, else the id. */
  readonly name?: string;
  /** Left out: the library's text for a known group, else the id. */
  readonly groupName?: string;
  /** Names without namespace. An article in one of them is about the topic. */
  readonly categories: readonly string[];
}

/** A few questions to people who have just come, and the reminder of them. */
export interface WelcomeSurveySettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** In their order, at most ten. Left out, empty: why people came, which program they take part in, whether they have edited before. */
  readonly questions?: readonly SurveyQuestionConfig[];
  /** For how many days after signing up people are invited to answer. 0: nobody is. Left out: 30. Unit: days, at least 0, at most 365. */
  readonly reminderDays?: number;
  /** Target of the link at the end. Null, left out: there is none. */
  readonly next?: string | null;
  /** What is done with answers, on a page of its own. Null, left out: there is none. */
  readonly privacy?: string | null;
  readonly [name: string]: unknown;
}

export interface SurveyQuestionConfig {
  /** The library has texts and answers for reason, program and edited. Others are the wiki's own. */
  readonly id: string;
  /** One answer, several, words of one's own, or one of the wiki's programs. Left out: as usual for this question; one answer for one of the wiki's own. */
  readonly kind?: 'choice' | 'choices' | 'text' | 'program';
  /** Left out: the library's. A question of the wiki's own is not asked without. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Left out: the library's, or none. */
  readonly hint?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Left out: the library's. */
  readonly options?: readonly SurveyOptionConfig[];
  /** The question is asked of people who gave one of these answers to an earlier one. Left out: of everybody; the question on programs only of those who came for one. */
  readonly after?: SurveyQuestionAfter;
}

export interface SurveyOptionConfig {
  /** What is stored. */
  readonly id: string;
  /** Left out: the library's, for an answer that it knows. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
}

/** The question is asked of people who gave one of these answers to an earlier one. Left out: of everybody; the question on programs only of those who came for one. */
export interface SurveyQuestionAfter {
  /** Its id. */
  readonly question: string;
  /** Their ids. */
  readonly answers: readonly string[];
}

/** Shows people who have just come what is where, once. */
export interface WelcomeTourSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  /** In their order, at most eight. Left out, empty: suggested edits, impact, mentorship, help links. A module that is not on the page is passed over; with fewer than two there is no tour. */
  readonly steps?: readonly TourStepConfig[];
  /** For how many days after signing up the tour is offered. 0: nobody gets it. Left out: 30. Unit: days, at least 0, at most 365. */
  readonly days?: number;
  readonly [name: string]: unknown;
}

export interface TourStepConfig {
  /** Its name. */
  readonly module: string;
  /** Left out: the library's, for suggested-edits, impact, mentorship, help-links and program; else the module's own. */
  readonly title?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** One or two sentences. Left out: the library's, for the same modules. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
}

/** What every module has, beside its own settings. */
export interface ModuleSettings {
  /** False takes the module away wherever it stands. Default: `true`. */
  readonly enabled?: boolean;
  /** Whose page has the module. Null, left out: that of everybody whom the module is for. */
  readonly when?: Condition | null;
  /** True keeps people from moving and hiding the module on their own page. Left out: they can. */
  readonly pinned?: boolean;
  readonly [name: string]: unknown;
}

/** Which modules a page has, by layout name. A wiki may define layouts of its own. */
export interface LayoutsConfig {
  /** The page that new editors get. */
  readonly newcomer: {
    /** Modules across the whole width, in order. Default: `["program"]`. */
    readonly top: readonly (string | LayoutEntry)[];
    /** Modules of the wide column, in order. Default: `["suggested-edits","impact"]`. */
    readonly main: readonly (string | LayoutEntry)[];
    /** Modules of the narrow column, in order. Default: `["mentorship","mentor-invite","community-updates","help-links","dashboard-link"]`. */
    readonly side: readonly (string | LayoutEntry)[];
    readonly [name: string]: readonly (string | LayoutEntry)[];
  };
  readonly [name: string]: Layout;
}

export interface LayoutEntry {
  /** Its name. */
  readonly module: string;
  /** Beside the module's own condition, which has to hold, too. Left out: everybody. */
  readonly when?: Condition | null;
  /** In this layout. Left out: as the module says. */
  readonly pinned?: boolean;
}

/** Modules by area. What begins with top stands above both columns, with main in the wide one, with side in the narrow one, anything else below them. */
export interface Layout {
  readonly [name: string]: readonly (string | LayoutEntry)[];
}

/** Who gets which layout. */
export interface LayoutRule {
  /** Its name. */
  readonly layout: string;
  /** Null: everybody. */
  readonly when: Condition | null;
}

/** What takes the place of what, and when. */
export interface ProgressionRule {
  /** Name of a module of the page. */
  readonly from: string;
  /** The module that comes instead, unless it is switched off or not for the reader. */
  readonly to: string;
  /** Null: everybody. */
  readonly when: Condition | null;
  /** They are asked once, and can change their mind. Left out: they may not. */
  readonly keepOld?: boolean;
}

/** Modules without code, by name: a layout names them as it does any other. A description with a mistake is not shown; people who may edit it see what is wrong. Default: `{}`. */
export interface JsonModules {
  readonly [name: string]: unknown;
}

/** Ways in which people are invited to sign up, by id: what the page for signing up says to them, and what is different for them afterwards. The first campaign whose pattern fits the address holds. Default: `{}`. */
export interface CampaignsConfig {
  readonly [name: string]: CampaignConfig;
}

/** Who comes through it, what they read, what is different for them. */
export interface CampaignConfig {
  /** What stands in the address behind campaign=, where * stands for any letters. Left out: the id. */
  readonly pattern?: string;
  /** Heading of the page for signing up. Left out: none, and no block there. */
  readonly title?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Some sentences below it. Left out: none. */
  readonly body?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** "File:Village museum.jpg", or an address on this wiki or a host that modules.campaign.mediaHosts allows. Of a video: what is seen before it plays. Left out: none. */
  readonly picture?: string;
  /** As the picture. It plays when somebody starts it, and never by itself. Left out: none. */
  readonly video?: string;
  /** A short list. Left out: three lines of the library. Empty: no list. */
  readonly benefits?: readonly (
    | string
    | {
        readonly [name: string]: string;
      }
  )[];
  /** People of the campaign are not asked the questions of the welcome survey. Left out: they are. */
  readonly skipSurvey?: boolean;
  /** People of the campaign may do any number of suggested edits on a day. Left out: as everybody. */
  readonly liftDailyLimits?: boolean;
  /** People of the campaign get this arm, and are not counted in the experiment. Left out: as everybody. */
  readonly variant?: CampaignVariant;
  /** Ids of topics of suggested edits that people of the campaign find first. Those of the group program are offered to them alone. */
  readonly topics?: readonly string[];
}

/** People of the campaign get this arm, and are not counted in the experiment. Left out: as everybody. */
export interface CampaignVariant {
  /** Its id. */
  readonly experiment: string;
  /** Its id. */
  readonly arm: string;
}

/** One element, where it goes and who sees it. */
export interface Placement {
  /** Tag of the element. */
  readonly element: string;
  /** Left out: every page. */
  readonly on?: PlacementPages;
  /** Menu of the skin that gets the element, "user-menu" for one. Left out: the element stands on the page by itself. */
  readonly in?: string;
  /** Where it leads, for elements that are a link. For wiki-post-edit: the page with all suggestions. */
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
  /** Names of special pages in English, "CreateAccount": these and no other pages. Left out: every page. */
  readonly specialPages?: readonly string[];
}

/** How people find the homepage on a wiki that has no special page for it. */
export interface EntryPointsConfig {
  /** Where the homepage stands. */
  readonly page: {
    /** Its text gives way to the homepage while the page is read; it need not exist. "Special:BlankPage/Homepage" is one that nobody can write. Null: there is none, and so no way to it either. Default: `null`. */
    readonly title: string | null;
    /** Others read the page's text, and have no link to it. Null: everybody. Default: `null`. */
    readonly when: Condition | null;
  };
  /** For accounts that have the links. */
  readonly userMenu: {
    /** False takes the link away from everybody. Default: `true`. */
    readonly enabled: boolean;
    /** Null: everybody whom the page is for. Default: `null`. */
    readonly when: Condition | null;
  };
  /** Beside a reader's own user page, and selected on the homepage itself. */
  readonly tab: {
    /** False takes the tab away from everybody. Default: `true`. */
    readonly enabled: boolean;
    /** Null: everybody whom the page is for. Default: `null`. */
    readonly when: Condition | null;
  };
  /** Once, in the tab in which the account was made. */
  readonly landing: {
    /** False: people find the homepage by its links alone. Default: `true`. */
    readonly enabled: boolean;
    /** "lead": they go there from the page that says that the account was made; on any other page they get the offer. "offer": a link, and a few words. Default: `"lead"`. */
    readonly way: 'lead' | 'offer';
    /** Null: everybody whom the page is for. Default: `null`. */
    readonly when: Condition | null;
  };
  /** Who has the links without asking. Everybody else turns them on where the homepage stands; whoever has been there keeps them. */
  readonly optIn: {
    /** False: every account has the links, but for those that have turned them off. Default: `true`. */
    readonly enabled: boolean;
    /** Accounts made on that day or later have the links. Null: that does not count. Default: `null`. */
    readonly registeredSince: string | null;
    /** Accounts with no more edits than that have the links. 0: that does not count. Unit: edits, at least 0. Default: `500`. */
    readonly maxEdits: number;
    /** Null: everybody whom the page is for. Default: `null`. */
    readonly when: Condition | null;
  };
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
  /** Where links lead that say nothing else. Left out where the wiki has no such special page. Default: `"Special:PersonalDashboard"`. */
  readonly href: string;
  /** Both ends count as inside. */
  readonly editCount: {
    /** 0 means no lower bound. Unit: edits, at least 0. Default: `100`. */
    readonly min: number;
    /** 0 means no upper bound. Unit: edits, at least 0. Default: `500`. */
    readonly max: number;
    /** This wiki (local) or all wikis of the farm (global). Default: `"local"`. */
    readonly scope: 'local' | 'global';
  };
  /** Beside the edit count, which can be opened with 0 and 0 where groups alone are to decide. Null: nothing else. Somebody who has visited the dashboard while both held keeps the link. Default: `null`. */
  readonly when: Condition | null;
  /** False takes the link away from everybody; who would get it is still counted, so that a rollout can be prepared. Default: `true`. */
  readonly display: boolean;
  /** A dot beside the link until the first visit. Default: `true`. */
  readonly dot: boolean;
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

/** Texts by message key, over those of the wiki's own message pages. A key with a language behind a slash (wiki-impact-title/ru) is for that language alone, and comes before the one without. Default: `{}`. */
export interface MessagesConfig {
  readonly [name: string]: string;
}

/** Settings, texts, modules or layouts that only some people get, by id of the experiment. One with a mistake anywhere is not run at all. Default: `{}`. */
export interface ExperimentsConfig {
  readonly [name: string]: ExperimentConfig;
}

/** Who is in it and what they get. */
export interface ExperimentConfig {
  /** Who gets an arm as a whole. Left out: user, accounts alone. With browser also people without an account take part, and a person gets another arm on another device. */
  readonly unit?: 'user' | 'browser';
  /** By name, also the one that changes nothing. The shares together are at most 1; whoever is left is not in the experiment. Once it runs, leave order and shares as they are: people change arms otherwise. */
  readonly arms: ArmsConfig;
  /** In UTC. Nobody is in it before. Left out: has begun. */
  readonly start?: string;
  /** In UTC. Nobody is in it afterwards. Left out: goes on. */
  readonly end?: string;
  /** Name of the arm that everybody gets after the last day. Left out: nobody gets any. */
  readonly winner?: string;
  /** Name of the instrument that is told once per page view that somebody met what the experiment changes. Left out: homepage-experiments. */
  readonly instrument?: string;
}

/** By name, also the one that changes nothing. The shares together are at most 1; whoever is left is not in the experiment. Once it runs, leave order and shares as they are: people change arms otherwise. */
export interface ArmsConfig {
  readonly [name: string]: ArmConfig;
}

/** One way that the homepage can be. */
export interface ArmConfig {
  /** 0.5 for every second person. Unit: share, at least 0, at most 1. */
  readonly share: number;
  /** Any settings of this configuration but experiments, put over those of the wiki: objects key by key, lists and conditions whole. Left out: nothing. */
  readonly config?: {
    readonly [name: string]: unknown;
  };
}

/** What people take part in, and where the wiki learns of it. Other hosts are asked only where they are named here: they learn who reads the wiki. */
export interface ProgramsConfig {
  /** By id. Default: `{}`. */
  readonly list: ProgramListConfig;
  /** Courses that are kept on another host. It learns that somebody on this wiki asks for these courses, from which address, and nothing else. Null: nothing is asked. Default: `null`. */
  readonly dashboard: ProgramDashboardConfig | null;
  /** Asks the extension CampaignEvents of this wiki for the reader's registrations. Default: `false`. */
  readonly events: boolean;
}

/** By id. Default: `{}`. */
export interface ProgramListConfig {
  readonly [name: string]: ProgramConfig;
}

/** A course, campaign or event. */
export interface ProgramConfig {
  /** What people call it. */
  readonly title: string;
  /** Left out: course. */
  readonly kind?: 'course' | 'campaign' | 'event';
  /** Left out: has begun. */
  readonly start?: string;
  /** Left out: goes on. */
  readonly end?: string;
  /** The program's own page. */
  readonly url?: string;
  /** Names of accounts. */
  readonly members?: readonly string[];
  /** Ids of campaigns: whoever signed up through one of them is a member. */
  readonly campaigns?: readonly string[];
  /** Names of accounts, whom members turn to. */
  readonly instructors?: readonly string[];
  /** Ids of topics of suggested edits that members find first. Those of the group program are offered to members alone. */
  readonly topics?: readonly string[];
  /** Titles that members work on. One is done once the member has edited it since the first day. */
  readonly articles?: readonly string[];
  /** Where no articles are named: how many of any are done when the program is. Left out or 0: none is told. Unit: articles, at least 0, at most 500. */
  readonly goal?: number;
  /** Pages for members. */
  readonly links?: readonly ProgramLinkConfig[];
}

/** Link */
export interface ProgramLinkConfig {
  /** Where it leads. */
  readonly target: string;
  /** Left out: the page's title. */
  readonly text?: string;
}

/** Courses that are kept on another host. It learns that somebody on this wiki asks for these courses, from which address, and nothing else. Null: nothing is asked. Default: `null`. */
export interface ProgramDashboardConfig {
  /** Of the Dashboard, https://outreachdashboard.wmflabs.org for that of Wikimedia. */
  readonly host: string;
  /** As in the address of a course: School/Title_(Term). At most ten. */
  readonly courses: readonly string[];
}

/** Words, links and one list. Other keys are mistakes: what this cannot express it cannot do. */
export interface JsonModule {
  /** Heading of the card. */
  readonly title:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Plain words; an empty line begins a paragraph. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** Parsed by the wiki. Only what text is made of is shown, with pictures of this wiki. */
  readonly wikitext?:
    | string
    | {
        readonly [name: string]: string;
      };
  /** One below the other. At most ten. */
  readonly links?: readonly JsonModuleLink[];
  /** Links that look like buttons. At most three. */
  readonly buttons?: readonly JsonModuleButton[];
  /** Pages that the wiki finds. */
  readonly list?: JsonModuleList;
  /** Null or left out: everybody. */
  readonly when?: Condition | null;
}

export interface JsonModuleLink {
  /** Title of a page of this wiki, or an address on it. */
  readonly target: string;
  /** Left out: the page's title. */
  readonly text?:
    | string
    | {
        readonly [name: string]: string;
      };
}

export interface JsonModuleButton {
  /** Title of a page of this wiki, or an address on it. */
  readonly target: string;
  /** Begins with a verb. */
  readonly text:
    | string
    | {
        readonly [name: string]: string;
      };
  /** The one filled button of a page starts a task: it is none of these. Left out: neutral. */
  readonly look?: 'outlined' | 'neutral' | 'quiet';
}

/** Pages that the wiki finds. */
export interface JsonModuleList {
  /** Members of a category, new articles, articles changed lately, pages that a page links to, titles that begin so, articles by chance, pages that the reader edited last. */
  readonly query: 'category' | 'new' | 'changed' | 'links' | 'prefix' | 'random' | 'my-edits';
  /** Name of the category without its namespace, title of the page, beginning of the titles. */
  readonly of?: string;
  /** Left out: 5. Unit: pages, at least 1, at most 10. */
  readonly limit?: number;
  /** Left out: the list is left out, and the module too where it has nothing else. */
  readonly empty?:
    | string
    | {
        readonly [name: string]: string;
      };
}

// Generated from config.schema.json by tools/generate-config.js. Do not edit.
/** Decides who sees something. Several keys in one object must all hold; an empty object holds for everybody. A condition that cannot be decided hides the thing. */
export interface Condition {
  /** Every condition of the list holds. An empty list holds. */
  readonly all?: readonly Condition[];
  /** At least one condition of the list holds. An empty list does not hold. */
  readonly any?: readonly Condition[];
  /** The condition does not hold. What is unknown stays unknown. */
  readonly not?: Condition;
  /** Number of edits inside a band. */
  readonly editCount?: EditCountBand;
  /** Whole days since registration inside a band. An account whose registration is not recorded counts as very old. */
  readonly accountAgeDays?: AccountAgeBand;
  /** Not logged in, a temporary account, or a registered one. */
  readonly accountKind?: 'anonymous' | 'temporary' | 'named';
  /** Member of the group, by its internal name ("sysop"). */
  readonly group?: string;
  /** Has the right, by its internal name ("patrol"). */
  readonly right?: string;
  /** Became a member of a group a short while ago. */
  readonly newRole?: NewRole;
  /** Number of suggested edits done inside a band. */
  readonly completedTasks?: CompletedTasksBand;
  /** Takes part in the program with this id, which has begun and is not over; "*" for any program. */
  readonly program?: string;
  /** Took part in the program with this id, and its last day has passed; "*" for any program. */
  readonly programEnded?: string;
  /** Signed up through the campaign with this id; "*" for any campaign. */
  readonly campaign?: string;
  /** Was given this arm of the experiment. */
  readonly variant?: VariantTest;
  /** Has closed the thing with this id for good. */
  readonly dismissed?: string;
}

/** Number of edits inside a band. */
export interface EditCountBand {
  /** 0 means no lower bound. Unit: edits, at least 0. Default: `0`. */
  readonly min?: number;
  /** 0 means no upper bound. Unit: edits, at least 0. Default: `0`. */
  readonly max?: number;
  /** This wiki (local) or all wikis of the farm (global). Default: `"local"`. */
  readonly scope?: 'local' | 'global';
}

/** Whole days since registration inside a band. An account whose registration is not recorded counts as very old. */
export interface AccountAgeBand {
  /** 0 means no lower bound. Unit: days, at least 0. Default: `0`. */
  readonly min?: number;
  /** 0 means no upper bound. Unit: days, at least 0. Default: `0`. */
  readonly max?: number;
}

/** Became a member of a group a short while ago. */
export interface NewRole {
  /** At most so many whole days ago. Unit: days, at least 0. */
  readonly days: number;
  /** Left out: any group. */
  readonly group?: string;
}

/** Number of suggested edits done inside a band. */
export interface CompletedTasksBand {
  /** 0 means no lower bound. Unit: tasks, at least 0. Default: `0`. */
  readonly min?: number;
  /** 0 means no upper bound. Unit: tasks, at least 0. Default: `0`. */
  readonly max?: number;
  /** Left out: all types together. */
  readonly type?: string;
}

/** Was given this arm of the experiment. */
export interface VariantTest {
  /** Its id. */
  readonly experiment: string;
  /** Its id. */
  readonly arm: string;
}

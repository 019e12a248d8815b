/**
 * Who sees what: conditions of the configuration decided from what is known of the reader.
 *
 * Three-valued after Kleene: what is unknown stays unknown through `not`, and decides nothing in `all` and `any`
 * where another part decides already. What is unknown at the top is not shown. Conditions come from a page that
 * people write, so each operator takes anything; what makes no sense is unknown.
 */
import type {Condition} from './condition.generated.js';
import type {ConditionFacts} from './condition-facts.js';
import {own} from './own.js';

export type Truth = 'yes' | 'no' | 'unknown';

/** @param operand what the configuration says, unchecked. */
type Operator = (operand: unknown, facts: ConditionFacts) => Truth;

const truth = (holds: boolean): Truth => (holds ? 'yes' : 'no');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const opposite = {yes: 'no', no: 'yes', unknown: 'unknown'} as const;

/** All of them: no one `no`, and no doubt. */
function every(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** At least one of them, which is: not all of the opposites. */
const some = (truths: readonly Truth[]): Truth =>
  opposite[every(truths.map((one) => opposite[one]))];

/** Both ends inside; 0 is no bound. Without any bound even an unknown number is inside. */
function inBand(band: unknown, number: number | undefined): Truth {
  if (!isObject(band)) return 'unknown';
  const {min = 0, max = 0} = band;
  if (typeof min !== 'number' || typeof max !== 'number') return 'unknown';
  const low = min > 0;
  const high = max > 0;
  if (!low && !high) return 'yes';
  if (number === undefined) return 'unknown';
  return truth((!low || number >= min) && (!high || number <= max));
}

/** @param any the operand that stands for anything, where there is such a one. */
function isIn(operand: unknown, list: readonly string[] | undefined, any?: string): Truth {
  if (typeof operand !== 'string' || !list) return 'unknown';
  return truth(operand === any ? list.length > 0 : list.includes(operand));
}

function listOf(
  operand: unknown,
  facts: ConditionFacts,
  join: (truths: readonly Truth[]) => Truth,
): Truth {
  return Array.isArray(operand) ? join(operand.map((one) => decide(one, facts))) : 'unknown';
}

function editCount(operand: unknown, facts: ConditionFacts): Truth {
  const scope = isObject(operand) ? (operand['scope'] ?? 'local') : undefined;
  if (scope === 'local') return inBand(operand, facts.editCount);
  return scope === 'global' ? inBand(operand, facts.globalEditCount) : 'unknown';
}

function newRole(operand: unknown, {roles}: ConditionFacts): Truth {
  if (!isObject(operand) || !roles) return 'unknown';
  const {days, group} = operand;
  if (typeof days !== 'number' || (group !== undefined && typeof group !== 'string'))
    return 'unknown';
  return truth(roles.some((role) => role.daysAgo <= days && (group ?? role.group) === role.group));
}

function completedTasks(operand: unknown, {completedTasks: tasks}: ConditionFacts): Truth {
  if (!isObject(operand)) return 'unknown';
  const {type} = operand;
  if (type === undefined) return inBand(operand, tasks && sum(Object.values(tasks)));
  if (typeof type !== 'string') return 'unknown';
  return inBand(operand, tasks && (own(tasks, type) ?? 0));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function variant(operand: unknown, {variants}: ConditionFacts): Truth {
  if (!isObject(operand)) return 'unknown';
  const {experiment, arm} = operand;
  if (typeof experiment !== 'string' || typeof arm !== 'string') return 'unknown';
  if (!variants || !Object.hasOwn(variants, experiment)) return 'unknown';
  return truth(variants[experiment] === arm);
}

const operators: Readonly<Record<keyof Condition, Operator>> = {
  all: (operand, facts) => listOf(operand, facts, every),
  any: (operand, facts) => listOf(operand, facts, some),
  not: (operand, facts) => opposite[decide(operand, facts)],
  editCount,
  accountAgeDays: (operand, facts) => inBand(operand, facts.accountAgeDays),
  accountKind: (operand, {accountKind}) => isIn(operand, accountKind && [accountKind]),
  group: (operand, facts) => isIn(operand, facts.groups),
  right: (operand, facts) => isIn(operand, facts.rights),
  newRole,
  completedTasks,
  program: (operand, facts) => isIn(operand, facts.programs, '*'),
  programEnded: (operand, facts) => isIn(operand, facts.programsEnded, '*'),
  campaign: (operand, facts) => isIn(operand, facts.campaigns, '*'),
  variant,
  dismissed: (operand, facts) => isIn(operand, facts.dismissed),
};

const isOperator = (key: string): key is keyof Condition => Object.hasOwn(operators, key);

/** Like `holds`, for a condition that nobody has checked. Several operators in one object must all hold. */
export function decide(condition: unknown, facts: ConditionFacts): Truth {
  if (!isObject(condition)) return 'unknown';
  return every(
    Object.keys(condition).map((key) =>
      isOperator(key) ? operators[key](condition[key], facts) : 'unknown',
    ),
  );
}

/**
 * Whether a condition holds, `unknown` when the facts do not decide it. An operator that is not known is unknown.
 *
 * @param condition null, undefined: there is none, which holds.
 */
export function holds(condition: Condition | null | undefined, facts: ConditionFacts): Truth {
  return condition === null || condition === undefined ? 'yes' : decide(condition, facts);
}

/** Whether a thing with this condition is shown: only when the condition certainly holds. */
export const shows = (condition: Condition | null | undefined, facts: ConditionFacts): boolean =>
  holds(condition, facts) === 'yes';

/** Whether deciding the condition takes this operator, however deep: what it asks for is loaded only then. */
export function mentions(condition: unknown, operator: keyof Condition): boolean {
  if (Array.isArray(condition)) return condition.some((one) => mentions(one, operator));
  if (!isObject(condition)) return false;
  return (
    Object.hasOwn(condition, operator) ||
    (['all', 'any', 'not'] as const).some((key) => mentions(condition[key], operator))
  );
}

/** Somebody for whom a condition holds, so that it can be looked at through their eyes. */
import type {ConditionFacts} from './condition-facts.js';
import {decide} from './conditions.js';

/** Everything about a person is known, since the person is made up. */
export type ExamplePerson = {
  readonly [Fact in keyof Required<ConditionFacts>]: Exclude<ConditionFacts[Fact], undefined>;
};

/** Eight weeks in, with some edits: nothing that a condition usually asks for. */
const somebody: ExamplePerson = {
  accountKind: 'named',
  editCount: 42,
  globalEditCount: 42,
  accountAgeDays: 56,
  groups: [],
  rights: [],
  roles: [],
  completedTasks: {},
  programs: [],
  programsEnded: [],
  campaigns: [],
  variants: {},
  dismissed: [],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The number nearest to `number` that is inside of a band, or outside. Undefined: there is none. */
function placed(number: number, operand: unknown, inside: boolean): number | undefined {
  const {min = 0, max = 0}: Readonly<Record<string, unknown>> = isObject(operand) ? operand : {};
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  const most = max > 0 ? max : Infinity;
  if (inside) return min > most ? undefined : Math.min(Math.max(number, min), most);
  if (number < min || number > most) return number;
  if (most < Infinity) return most + 1;
  return min > 0 ? min - 1 : undefined;
}

type Change = Partial<ExamplePerson> | undefined;

/** The list with an entry, or without it. `*` stands for any one. */
function listed(list: readonly string[], entry: unknown, there: boolean): readonly string[] {
  const name = textIn(entry);
  if (name === '*') return there ? (list.length ? list : ['example']) : [];
  const others = list.filter((one) => one !== name);
  return there && name ? [...others, name] : others;
}

function tasksOf(person: ExamplePerson, operand: unknown, holds: boolean): Change {
  const type = (isObject(operand) && textIn(operand['type'])) || 'copyedit';
  const count = placed(person.completedTasks[type] ?? 0, operand, holds);
  return count === undefined
    ? undefined
    : {completedTasks: {...person.completedTasks, [type]: count}};
}

function roleOf({roles, groups}: ExamplePerson, operand: unknown, holds: boolean): Change {
  if (!holds) return {roles: []};
  const group = (isObject(operand) && textIn(operand['group'])) || groups[0] || 'autoreview';
  return {roles: [...roles, {group, daysAgo: 0}], groups: listed(groups, group, true)};
}

function editsOf(person: ExamplePerson, operand: unknown, holds: boolean): Change {
  const fact = isObject(operand) && operand['scope'] === 'global' ? 'globalEditCount' : 'editCount';
  const count = placed(person[fact], operand, holds);
  return count === undefined ? undefined : {[fact]: count};
}

function armOf({variants}: ExamplePerson, operand: unknown, holds: boolean): Change {
  const [experiment, arm] = isObject(operand)
    ? [textIn(operand['experiment']), textIn(operand['arm'])]
    : ['', ''];
  // Which other arm there is, the condition does not say.
  return holds && experiment ? {variants: {...variants, [experiment]: arm}} : undefined;
}

function kindOf(operand: unknown, holds: boolean): Change {
  const kinds = ['named', 'anonymous', 'temporary'] as const;
  const accountKind = kinds.find((kind) => (kind === operand) === holds);
  return accountKind && {accountKind};
}

/** The lists that an operator asks for one entry of. */
const lists = {
  group: 'groups',
  right: 'rights',
  program: 'programs',
  programEnded: 'programsEnded',
  campaign: 'campaigns',
  dismissed: 'dismissed',
} as const;

const isListed = (key: string): key is keyof typeof lists => Object.hasOwn(lists, key);

function changed(person: ExamplePerson, key: string, operand: unknown, holds: boolean): Change {
  if (isListed(key)) return {[lists[key]]: listed(person[lists[key]], operand, holds)};
  if (key === 'editCount') return editsOf(person, operand, holds);
  if (key === 'completedTasks') return tasksOf(person, operand, holds);
  if (key === 'newRole') return roleOf(person, operand, holds);
  if (key === 'variant') return armOf(person, operand, holds);
  if (key === 'accountKind') return kindOf(operand, holds);
  if (key !== 'accountAgeDays') return undefined;
  const accountAgeDays = placed(person.accountAgeDays, operand, holds);
  return accountAgeDays === undefined ? undefined : {accountAgeDays};
}

/** People for whom every part holds, one part after the other. */
const throughAll = (
  parts: readonly unknown[],
  person: ExamplePerson,
  step: (part: unknown, one: ExamplePerson) => ExamplePerson,
): ExamplePerson => parts.reduce<ExamplePerson>((one, part) => step(part, one), person);

/** The first of some people for whom it is as it should be. */
const firstOf = (
  parts: readonly unknown[],
  person: ExamplePerson,
  step: (part: unknown, one: ExamplePerson) => ExamplePerson,
  fits: (part: unknown, one: ExamplePerson) => boolean,
): ExamplePerson => {
  for (const part of parts) {
    const one = step(part, person);
    if (fits(part, one)) return one;
  }
  return person;
};

const listOf = (operand: unknown): readonly unknown[] => (Array.isArray(operand) ? operand : []);

/** One step towards somebody for whom the condition holds, or does not. */
function towards(condition: unknown, person: ExamplePerson, holds: boolean): ExamplePerson {
  if (!isObject(condition)) return person;
  const step = (part: unknown, one: ExamplePerson): ExamplePerson => towards(part, one, holds);
  const fits = (part: unknown, one: ExamplePerson) => decide(part, one) === (holds ? 'yes' : 'no');
  const single = (one: ExamplePerson, key: string): ExamplePerson => {
    const operand = condition[key];
    if (key === 'not') return towards(operand, one, !holds);
    if (key === 'all' || key === 'any') {
      const together = (key === 'all') === holds;
      return together
        ? throughAll(listOf(operand), one, step)
        : firstOf(listOf(operand), one, step, fits);
    }
    return {...one, ...changed(one, key, operand, holds)};
  };
  const keys = Object.keys(condition);
  if (holds) return keys.reduce(single, person);
  const parts = keys.map((key) => ({[key]: condition[key]}));
  if (parts.length === 1) return keys.reduce(single, person);
  return firstOf(parts, person, step, fits);
}

/**
 * @param condition anything.
 * @returns null where no such person was found: the condition holds for nobody, or nobody can say what it means.
 */
export function personFor(condition: unknown): ExamplePerson | null {
  let person = somebody;
  // A later part may undo what an earlier one asked for; a second look then mends it where that can be.
  for (let looks = 0; looks < 3; looks++) {
    person = towards(condition, person, true);
    if (decide(condition, person) === 'yes') return person;
  }
  return null;
}

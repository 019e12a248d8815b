/**
 * What the schema cannot say of experiments. One with a mistake anywhere is left out: an arm that is not what was meant
 * would spoil the comparison, and the people in it.
 */
import {dayNumber} from '../../domain/calendar.js';
import {check, fail, maxProblems, type Run, settle} from '../check.js';
import {homepageSchema} from '../config-check.generated.js';
import {isObject, type JsonObject} from '../json.js';
import {own} from '../../domain/own.js';
import {defaultConfig} from '../resolve-config.js';

/** Tenths do not add up to exactly 1. */
const rounding = 1e-9;

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

const armsIn = ({arms}: JsonObject): readonly (readonly [string, JsonObject])[] =>
  Object.entries(isObject(arms) ? arms : {}).map(([name, arm]) => [name, isObject(arm) ? arm : {}]);

/** Settings of an arm are those of the whole page, and checked like them. */
function checkArms(run: Run, experiment: JsonObject, path: string): void {
  const arms = armsIn(experiment);
  const sum = arms.reduce((total, [, {share}]) => total + Number(share), 0);
  if (sum > 1 + rounding) fail(run, `${path}/arms`, 'too-large', 1);
  for (const [name, {config}] of arms) {
    const here = `${path}/arms/${escaped(name)}/config`;
    if (isObject(config) && 'experiments' in config) fail(run, `${here}/experiments`, 'not-here');
    if (config !== undefined) check(run, homepageSchema, config, defaultConfig, here);
  }
}

function checkDays(run: Run, {start, end}: JsonObject, path: string): void {
  for (const [key, day] of Object.entries({start, end}))
    if (typeof day === 'string' && Number.isNaN(dayNumber(day)))
      fail(run, `${path}/${key}`, 'wrong-form', 'YYYY-MM-DD');
  if (typeof start === 'string' && typeof end === 'string' && end < start)
    fail(run, `${path}/end`, 'too-small', start);
}

function checkWinner(run: Run, experiment: JsonObject, path: string): void {
  const {winner} = experiment;
  const names = armsIn(experiment).map(([name]) => name);
  if (typeof winner === 'string' && !names.includes(winner))
    fail(run, `${path}/winner`, 'not-one-of', names.join(', '));
}

/** @returns the experiment, where nothing is wrong with it. */
function sound(run: Run, experiment: unknown, path: string): unknown {
  const from = run.problems.length;
  if (!isObject(experiment)) return undefined;
  checkArms(run, experiment, path);
  checkDays(run, experiment, path);
  checkWinner(run, experiment, path);
  settle(run, from, undefined);
  const wrong =
    // More problems than that are not noted: it may be among those.
    run.problems.length >= maxProblems ||
    run.problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}/`));
  return wrong ? undefined : experiment;
}

/** @param checked what passed the schema @returns it without the experiments that have a mistake. */
export function checkExperiments(run: Run, checked: unknown): unknown {
  const experiments = isObject(checked) ? own(checked, 'experiments') : undefined;
  if (!isObject(checked) || !isObject(experiments)) return checked;
  const kept = Object.entries(experiments)
    .map(([id, experiment]) => [id, sound(run, experiment, `/experiments/${escaped(id)}`)] as const)
    .filter(([, experiment]) => experiment !== undefined);
  return Object.freeze({...checked, experiments: Object.freeze(Object.fromEntries(kept))});
}

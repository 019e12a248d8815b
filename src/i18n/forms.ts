/**
 * Finds the form of a plural or a gender. The first pictures of some widgets need none, so it comes with the catalogs whose
 * texts have any, with languages other than English and with what a wiki changed.
 */
import {isPerson, isShown} from './arguments.js';
import type {Choose} from './compiled.js';
import {intl} from './intl.js';

/** translatewiki's order of forms. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function pluralIndex(language: string, count: number): number {
  const rules = intl(Intl.PluralRules, [language, 'en'], {});
  const own = rules.resolvedOptions().pluralCategories;
  return categories.filter((category) => own.includes(category)).indexOf(rules.select(count));
}

export const choose: Choose = ([kind, parameter, forms, exact], {args, language}) => {
  const arg = args[parameter];
  if (kind === 'g') {
    const gender = isPerson(arg) ? arg.gender : arg;
    return (
      (gender === 'female' ? forms[1] : gender === 'male' ? undefined : forms[2]) ?? forms[0] ?? ''
    );
  }
  const value = isShown(arg) ? arg.value : arg;
  const count = Number(String(value)); // a template that came without its number is none
  return exact?.[count] ?? forms[Math.min(pluralIndex(language, count), forms.length - 1)] ?? '';
};

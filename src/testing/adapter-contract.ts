/** What every adapter promises, as cases that any test runner can run. */
import {adapterErrorKinds, type AdapterErrorKind, isAdapterError} from '../adapters/adapter.js';
import {check, checkEqual, rejection} from './check.js';
import {allSources, ask, readCases, reads, special} from './contract-cases.js';
import type {
  AdapterContractOptions,
  Check,
  ContractCase,
  ContractSource,
} from './contract-types.js';

/** Some failures cannot happen to reading: they are about writing. */
const ofWriting: readonly AdapterErrorKind[] = [
  'read-only',
  'filtered',
  'captcha',
  'conflict',
  'blocked',
];

const failureCase =
  (kind: AdapterErrorKind, sources: readonly ContractSource[]): Check =>
  async ({create}) => {
    const adapter = await create(`failure:${kind}`);
    const error =
      ofWriting.includes(kind) && sources.includes('preferences')
        ? await rejection(
            Promise.resolve(adapter.preferences?.write('contract-suite', 'x')),
            'writing',
          )
        : await rejection(
            ask(reads[sources.includes('impact') ? 'impact' : (sources[0] ?? 'user')], adapter),
            'reading',
          );
    check(isAdapterError(error), `the failure is ${String(error)}`);
    check(adapterErrorKinds.includes(error.kind), `there is no kind "${error.kind}"`);
    checkEqual(error.kind, kind, 'the kind of failure');
  };

/**
 * The cases that an adapter has to pass, for any runner:
 *
 *     for (const {name, run} of adapterContract({name: 'mine', create})) it(name, run);
 *
 * A failure of writing (`read-only`, `blocked`, …) is looked for by writing a preference, others by reading.
 */
export function adapterContract(options: AdapterContractOptions): readonly ContractCase[] {
  const {sources = allSources, failures = adapterErrorKinds} = options;
  const cases = [
    ...sources.flatMap((source) => Object.entries({...special[source], ...readCases(source)})),
    ...failures.map(
      (kind) => [`failure: ${kind} is told as such`, failureCase(kind, sources)] as const,
    ),
  ];
  return cases.map(([name, run]) => ({name: `${options.name}: ${name}`, run: () => run(options)}));
}

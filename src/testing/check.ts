/** The little that the contract needs of an assertion library, so that it runs under any test runner. */

/** Thrown by a case that fails. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ContractError(message);
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

/** Fails unless both are the same JSON, keys in any order. */
export function checkEqual(actual: unknown, expected: unknown, message: string): void {
  check(
    canonical(actual) === canonical(expected),
    `${message}: ${shown(actual)} instead of ${shown(expected)}`,
  );
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

/** What `promise` is rejected with. Fails when it is fulfilled. */
export async function rejection(promise: Promise<unknown>, message: string): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new ContractError(`${message}: fulfilled with ${shown(value)}`);
}

/** Fails for what JSON would lose or change: undefined, NaN, dates, maps, class instances. */
export function checkPlain(value: unknown, path = 'model'): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') return check(Number.isFinite(value), `${path} is ${value}`);
  check(typeof value === 'object', `${path} is ${typeof value}, which JSON cannot hold`);
  if (Array.isArray(value))
    return value.forEach((part, index) => checkPlain(part, `${path}[${index}]`));
  const prototype: unknown = Object.getPrototypeOf(value);
  check(
    prototype === null || Object.getPrototypeOf(prototype) === null,
    `${path} is not a plain object`,
  );
  for (const [key, part] of Object.entries(value)) checkPlain(part, `${path}.${key}`);
}

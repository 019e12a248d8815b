import type {RunOptions} from '../../http/cache.js';

/**
 * What came of several questions. What did not come is left out: it is not known, and asked again when the rest is. While
 * something older is shown instead (`background`), that stands as a whole.
 */
export async function gather<T>(
  questions: readonly Promise<readonly T[]>[],
  {background, signal}: RunOptions,
): Promise<readonly T[]> {
  const answers = await Promise.allSettled(questions);
  if (signal.aborted) throw new DOMException('The asker gave up', 'AbortError');
  return answers.flatMap((answer) => {
    if (answer.status === 'fulfilled') return answer.value;
    if (background) throw answer.reason;
    return [];
  });
}

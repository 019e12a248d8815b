import type {Variants} from '../../domain/experiments/experiment.js';
import type {HomepageConfig} from '../config-types.generated.js';
import {own} from '../../domain/own.js';

/** Arms that the reader's campaigns ask for, declared or not. */
export const campaignVariants = (
  {campaigns}: HomepageConfig,
  ids: readonly string[] = [],
): Variants =>
  Object.fromEntries(
    ids
      .flatMap((id) => own(campaigns, id)?.variant ?? [])
      .map(({experiment, arm}) => [experiment, arm]),
  );

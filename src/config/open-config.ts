/** Which configurations have yet to meet the reader's campaign and experiments. */
import type {HomepageConfig} from './config-types.generated.js';

const settled = new WeakSet<HomepageConfig>();

export const some = (one: object): boolean => Object.keys(one).length > 0;

/** Whether it has yet to be found out what the reader gets: arms, what a campaign changes, texts, topics of their own. */
export const isOpen = (config: HomepageConfig): boolean =>
  !settled.has(config) &&
  [config.experiments, config.messages, config.programs.list, config.campaigns].some(some);

/** It is found out. */
export const settle = (config: HomepageConfig): void => void settled.add(config);

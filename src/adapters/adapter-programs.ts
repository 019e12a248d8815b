/** The part of the port about programs. */
import type {Program} from '../domain/page-model.js';
import type {ProgramPlan} from '../domain/programs/program-plan.js';
import type {LoadOptions} from './adapter-options.js';

/** Courses, campaigns and events that the reader takes part in. */
export interface ProgramSource {
  /**
   * What the wiki itself knows, and of what others keep as much as is kept here. `onUpdate` gives all of it, should there be
   * more: nobody waits for another host. Programs that are long over are among them.
   */
  programs(
    plan: ProgramPlan,
    options?: LoadOptions<readonly Program[]>,
  ): Promise<readonly Program[]>;
}

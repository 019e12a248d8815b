import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {Steps} from '../../../domain/layout/rearrange.js';
import type {MessageKey} from '../i18n/editing/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/own/messages.generated.js';
import type {MenuItem} from './menu-template.js';
import type {OwnPage} from './own-page.js';

export interface MenuScene {
  readonly wiki: Pick<HomepageController<MessageKey | OwnKey>, 'msg'>;
  readonly page: Pick<OwnPage, 'steps' | 'nameOf'>;
  readonly steps: Steps;
  readonly take: (step: keyof Steps) => void;
  /** Goes back to the module that this one came instead of. */
  readonly goBack: (step: OwnPage['steps']['taken'][number]) => void;
  readonly hide: () => void;
}

/** What can be done with a module. */
export function menuItems(
  name: string,
  {wiki, page, steps, take, goBack, hide}: MenuScene,
): readonly MenuItem[] {
  const moves = (['up', 'down', 'across'] as const)
    .filter((step) => steps[step])
    .map((step) => ({
      text: wiki.msg(`wiki-homepage-arrange-${step}`),
      choose: () => take(step),
    }));
  const back = page.steps.taken
    .filter(({to, keepOld}) => to === name && keepOld)
    .map((step) => ({
      text: wiki.msg('wiki-homepage-keep', page.nameOf(step.from)),
      choose: () => goBack(step),
    }));
  return [...moves, ...back, {text: wiki.msg('wiki-homepage-arrange-hide'), choose: hide}];
}

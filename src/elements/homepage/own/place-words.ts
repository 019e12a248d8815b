import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {MessageKey} from '../i18n/editing/messages.generated.js';
import type {OwnPage} from './own-page.js';

export interface PlaceScene {
  readonly page: Pick<OwnPage, 'areas' | 'nameOf' | 'sees'>;
  readonly twoColumns: boolean;
}

/** Where a module stands now, for those who do not see it; empty where it stands nowhere. */
export function placeWords(
  wiki: Pick<HomepageController<MessageKey>, 'msg'>,
  name: string,
  {page, twoColumns}: PlaceScene,
): string {
  const {areas} = page;
  const group = areas.find(({modules}) => modules.some((one) => one.name === name))?.group;
  if (!group) return '';
  const names = areas
    .filter((area) => !twoColumns || area.group === group)
    .flatMap(({modules}) => modules.map((one) => one.name))
    .filter((one) => one === name || page.sees(one));
  const where = [page.nameOf(name), names.indexOf(name) + 1, names.length] as const;
  return twoColumns
    ? wiki.msg(`wiki-homepage-arrange-moved-${group}`, ...where)
    : wiki.msg('wiki-homepage-arrange-moved', ...where);
}

import type {HomepageController} from '../../controllers/homepage-controller.js';
import type {Gender} from '../../domain/model.js';
import {cardTemplate} from '../../styles/card-template.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** What every card of impact is headed by. */
interface Head {
  readonly wiki: Pick<HomepageController<MessageKey>, 'msg' | 'tag' | 'direction'>;
  /** Undefined: it is about the reader. */
  readonly user: string | undefined;
  readonly gender: Gender | undefined;
  readonly headingLevel: number;
}

/** What differs between cards beside the body. */
export interface CardRest {
  readonly actions?: unknown;
  readonly footer?: unknown;
  readonly template?: typeof cardTemplate;
}

export function impactCard(
  {wiki, user, gender = 'unknown', headingLevel}: Head,
  body: unknown,
  rest: CardRest = {},
) {
  const heading =
    user === undefined
      ? wiki.msg('wiki-impact-title')
      : wiki.msg('wiki-impact-title-third-person', {name: user, gender});
  const {tag: language, direction} = wiki;
  const draw = rest.template ?? cardTemplate;
  return draw({heading, headingLevel, language, direction, body, ...rest});
}

/** What modules are called that cannot be seen. */
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import {chosenText} from '../../../domain/local-text.js';
import {messages, type MessageKey} from '../i18n/names/messages.generated.js';
import type {MessageKey as FirstKey} from '../i18n/messages.generated.js';
import type {MessageKey as OwnKey} from '../i18n/own/messages.generated.js';
import {own} from '../../../domain/own.js';

export const catalogs = [messages];
export const styles = [];

const named = [
  'banner',
  'community-updates',
  'dashboard-link',
  'email-reminder',
  'help-links',
  'impact',
  'mentor-invite',
  'mentorship',
  'program',
  'suggested-edits',
  'welcome-survey',
] as const;

/** The title of a module that the wiki describes. */
function described(module: unknown, language: string): string {
  if (typeof module !== 'object' || module === null || !('title' in module)) return '';
  const {title} = module;
  if (typeof title === 'string') return title.trim();
  const texts = Object.entries(title ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return chosenText(Object.fromEntries(texts), [language]).text;
}

export function moduleName(
  wiki: Pick<HomepageController<FirstKey | OwnKey | MessageKey>, 'msg' | 'config' | 'language'>,
  name: string,
): string {
  const known = named.find((one) => one === name);
  if (known) return wiki.msg(`wiki-homepage-name-${known}`);
  const {jsonModules = {}} = wiki.config ?? {};
  return described(own(jsonModules, name), wiki.language) || name.replaceAll('-', ' ');
}

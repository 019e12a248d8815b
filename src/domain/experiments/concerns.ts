/** What an experiment changes: only who meets that is counted. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything: a setting of which nobody knows whom it concerns. */
const everything = '*';

/** The page that arranges the others. */
export const homepageModule = 'homepage';

/** Modules that look at settings outside of their own. */
const readers: Readonly<Record<string, readonly string[]>> = {
  dashboardLink: ['dashboard-link'],
  layoutRules: [homepageModule],
  layouts: [homepageModule],
  mentorInvite: ['mentor-invite'],
  mentorship: ['mentorship', 'mentor-invite', 'help-panel'],
  programs: ['program', 'suggested-edits'],
  progression: [homepageModule],
};

const widgetKey = /^wiki-([a-z0-9-]+)/;

/** The rest of a key is a place in the widget: `wiki-help-panel-title` may be of `help` or of `help-panel`. */
function modulesOfText(key: string): readonly string[] {
  const words = (widgetKey.exec(key)?.[1] ?? '').split('-');
  return words.map((_, index) => words.slice(0, index + 1).join('-'));
}

const sharedTexts = /^wiki-(?:ask|common|task|time|topics)-/;

function modulesOf(setting: string, value: unknown): readonly string[] {
  if (setting === 'modules') return isFields(value) ? Object.keys(value) : [];
  if (setting === 'messages')
    return Object.keys(isFields(value) ? value : {}).flatMap((key) =>
      sharedTexts.test(key) ? [everything] : modulesOfText(key),
    );
  return readers[setting] ?? [everything];
}

/** Whether a condition somewhere in `value` asks for the experiment. */
function asksFor(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => asksFor(one, id));
  if (!isFields(value)) return false;
  const {variant} = value;
  if (isFields(variant) && variant['experiment'] === id) return true;
  return Object.values(value).some((one) => asksFor(one, id));
}

/** In the settings of a module it is the module's, in a placement the element's. */
function modulesAsking(config: Fields, id: string): readonly string[] {
  return Object.entries(config).flatMap(([setting, value]) => {
    if (setting === 'experiments' || !asksFor(value, id)) return [];
    if (setting === 'modules' && isFields(value))
      return Object.keys(value).filter((name) => asksFor(value[name], id));
    if (setting === 'placements' && Array.isArray(value))
      return value
        .filter((one) => asksFor(one, id))
        .map((one) => String(isFields(one) ? one['element'] : '').replace('wiki-', ''));
    return modulesOf(setting, value);
  });
}

/**
 * Names of the modules that are not alike in all arms: by their settings, texts, place, or a condition that asks for the
 * arm. `homepage` is the page around them.
 *
 * @param arms what each of them changes
 * @param config the wiki's own, without any of them
 */
export function concerned(
  id: string,
  arms: readonly Fields[],
  config: Fields,
): (module: string) => boolean {
  const changed = arms.flatMap((arm) =>
    Object.entries(arm).flatMap(([setting, value]) => modulesOf(setting, value)),
  );
  const names = new Set([...changed, ...modulesAsking(config, id)]);
  return (module) => names.has(everything) || names.has(module);
}

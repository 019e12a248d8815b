/** What modules and the areas of a page are called. */
import {type FormContext} from './context.js';
import {described} from './outline.generated.js';

const names = {
  mentorship: 'wiki-homepage-settings-module-mentorship',
  'mentor-invite': 'wiki-homepage-settings-module-mentor-invite',
  program: 'wiki-homepage-settings-module-program',
  'community-updates': 'wiki-homepage-settings-module-community-updates',
  'help-links': 'wiki-homepage-settings-module-help-links',
  'dashboard-link': 'wiki-homepage-settings-module-dashboard-link',
} as const;

const isNamed = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

export function moduleName({wiki}: Pick<FormContext, 'wiki'>, name: string): string {
  const label = described[name]?.label;
  return label ? wiki.msg(label) : isNamed(name) ? wiki.msg(names[name]) : name;
}

const areaNames = {
  top: 'wiki-homepage-settings-area-top',
  main: 'wiki-homepage-settings-area-main',
  side: 'wiki-homepage-settings-area-side',
} as const;

const isArea = (area: string): area is keyof typeof areaNames => Object.hasOwn(areaNames, area);

export const areaName = ({wiki}: FormContext, area: string): string =>
  isArea(area) ? wiki.msg(areaNames[area]) : area;

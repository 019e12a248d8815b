/** What modules and the areas of a page are called. */
import {type FormContext} from './context.js';
import {described, sections} from './outline.generated.js';

/** Modules that have a section of the form in the place of settings of their own. */
const ownSections = {
  mentorship: 'mentorship',
  'mentor-invite': 'mentorInvite',
  'dashboard-link': 'dashboardLink',
} as const;

const hasSection = (name: string): name is keyof typeof ownSections =>
  Object.hasOwn(ownSections, name);

export function moduleName({wiki}: Pick<FormContext, 'wiki'>, name: string): string {
  const {label} = (hasSection(name) ? sections[ownSections[name]] : described[name]) ?? {};
  return label ? wiki.msg(label) : name;
}

/** What the module is; empty for one that nobody described. */
export function moduleHint({wiki}: Pick<FormContext, 'wiki'>, name: string): string {
  if (hasSection(name)) return wiki.msg(`wiki-homepage-settings-about-${name}`);
  const {hint} = described[name] ?? {};
  return hint ? wiki.msg(hint) : '';
}

const areaNames = {
  top: 'wiki-homepage-settings-area-top',
  main: 'wiki-homepage-settings-area-main',
  side: 'wiki-homepage-settings-area-side',
} as const;

const isArea = (area: string): area is keyof typeof areaNames => Object.hasOwn(areaNames, area);

export const areaName = ({wiki}: FormContext, area: string): string =>
  isArea(area) ? wiki.msg(areaNames[area]) : area;

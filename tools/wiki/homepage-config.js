// MediaWiki:Homepage.json of the seeded wiki: what an administrator might set.
import {maintenanceTemplates, topicCategories} from './task-articles.js';

const excludedTemplates = ['In use'];

const topic = (id, category, more = {}) => ({id, categories: [category], ...more});

const {history, nature, transport, people, food, buildings, salt} = topicCategories;

export const homepageConfig = {
  $version: '1',
  enabled: true,
  modules: {
    impact: {days: 60},
    'suggested-edits': {
      types: {
        copyedit: {templates: ['Copy edit'], excludedTemplates, learnMore: 'Help:Copy editing'},
        links: {templates: ['Underlinked'], excludedTemplates, learnMore: 'Help:Links'},
        references: {
          templates: ['Unreferenced'],
          categories: [maintenanceTemplates.Unreferenced.category],
          excludedTemplates,
          learnMore: 'Help:Sources',
        },
        update: {templates: ['Update'], excludedTemplates},
        expand: {templates: ['Expand'], excludedTemplates},
      },
      topics: [
        topic('history', history, {group: 'history-and-society'}),
        topic('biography', people, {group: 'history-and-society'}),
        topic('transportation', transport, {group: 'history-and-society'}),
        topic('food-and-drink', food, {group: 'history-and-society'}),
        topic('architecture', buildings, {group: 'culture'}),
        topic('earth-and-environment', nature, {group: 'science-technology-and-math'}),
        topic('salt', salt, {group: 'coast', name: 'Salt making', groupName: 'The coast'}),
      ],
      newArticles: 'Help:First article',
      addImages: 'Help:Pictures',
    },
    'help-panel': {
      readingNamespaces: [2, 3, 12],
      links: [
        {target: 'Help:Editing', text: 'How to edit a page'},
        {target: 'Help:Copy editing'},
        {target: 'Help:Links'},
        {target: 'Help:Sources', text: 'How to cite sources'},
        {target: 'Help:Pictures'},
      ],
      viewMore: 'Help:Contents',
      about: 'Help:Editing',
    },
  },
  mentorship: {helpDesk: 'Project:Help desk'},
  dashboardLink: {href: 'Project:Dashboard', editCount: {min: 100, max: 500}},
  placements: [
    {element: 'wiki-dashboard-link', in: 'user-menu', instrument: 'dashboard-top-link'},
    {element: 'wiki-post-edit', on: {namespaces: [0]}},
    // While articles are read it shows itself for a task only; of the special pages (-1) on the preferences, to those who turned it off.
    {
      element: 'wiki-help-panel',
      on: {actions: ['view', 'edit', 'submit'], namespaces: [-1, 0, 1, 2, 3, 12]},
    },
  ],
};

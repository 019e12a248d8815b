/** Tasks, types and pages for tests of what follows a task. */
import type {PageContext} from '../../src/domain/page-model.js';
import type {Task, TaskPlan, TaskType, TaskTypePlan} from '../../src/domain/task-model.js';

export const aTask = (more: Partial<Task> = {}): Task => ({
  pageId: 41,
  title: 'Wadi Hanifa',
  url: 'https://wiki.example/wiki/Wadi_Hanifa',
  editUrl: 'https://wiki.example/w/index.php?title=Wadi_Hanifa&action=edit',
  type: 'copyedit',
  difficulty: 'easy',
  topics: [],
  ...more,
});

export const aType = (more: Partial<TaskType> = {}): TaskType => ({
  id: 'copyedit',
  difficulty: 'easy',
  origin: 'template',
  minutes: [5, 10],
  name: null,
  description: null,
  learnMoreUrl: null,
  dailyLimit: null,
  outgrownAt: null,
  ...more,
});

export const aTypePlan = (more: Partial<TaskTypePlan> = {}): TaskTypePlan => ({
  id: 'copyedit',
  difficulty: 'easy',
  minutes: [5, 10],
  name: null,
  description: null,
  templates: ['Copy edit'],
  categories: [],
  excludedTemplates: [],
  excludedCategories: [],
  learnMore: null,
  dailyLimit: null,
  outgrownAt: null,
  ...more,
});

export const aPlan: TaskPlan = {
  types: [aTypePlan(), aTypePlan({id: 'references', difficulty: 'medium', minutes: [15, 20]})],
  topics: [],
  namespaces: [0],
};

export const aPage = (more: Partial<PageContext> = {}): PageContext => ({
  title: 'Wadi Hanifa',
  pageId: 41,
  namespace: 0,
  action: 'view',
  mainPage: false,
  editable: true,
  skin: 'vector',
  language: 'en',
  direction: 'ltr',
  editor: null,
  url: 'https://wiki.example/wiki/Wadi_Hanifa',
  editUrl: 'https://wiki.example/w/index.php?title=Wadi_Hanifa&action=edit',
  taskType: null,
  ...more,
});

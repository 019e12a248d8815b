/** Tasks and help pages whose words are difficult: another direction, no place to break, an attack. */
import type {Topic} from '../../../domain/task-model.js';
import type {ScenarioHelp, ScenarioTask} from '../scenario-tasks.js';
import {
  override,
  placeholders,
  script,
  scriptedAddress,
  scriptedPicture,
  tallMarks,
} from './hostile.js';
import {bridge, forest, whole} from './pictures.js';
import {task, usualTasks} from './tasks.js';

export const arabicTasks: readonly ScenarioTask[] = [
  task(2301, 'جسر كارسل', {
    extract:
      'جسر كارسل جسر حجري مقوّس فوق نهر أورين في البلدة القديمة. اكتمل بناؤه عام 1784 بعد أن جرف فيضانان المعبر الخشبي، وما زالت تعبره العربات والدراجات وموكب الربيع.',
    description: 'جسر مقوّس في كارسل',
    thumbnailUrl: whole(bridge),
    views: 1840,
  }),
  task(2302, 'יער אורין העליון', {
    type: 'references',
    extract: 'יער אורין העליון מכסה את שני המדרונות מעל מקורות הנהר (412 ha).',
    description: 'יער מוגן',
    thumbnailUrl: whole(forest),
    views: 203,
  }),
  task(2303, 'C++ في إلفان', {type: 'links', extract: 'C++ و HTML 5 لغتان.', views: 12}),
];

export const longTasks: readonly ScenarioTask[] = [
  task(2311, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung', {
    description:
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz-Ausführungsbestimmungen',
    extract: `${'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'.repeat(6)}.`,
    thumbnailUrl: whole(bridge),
    views: 1_204_872_113,
  }),
  task(2312, 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพ', {
    type: 'references',
    extract: '塩の市場についてのとても長い説明文でどこにも空白がないため折り返しが難しい。'.repeat(
      12,
    ),
    views: 7,
  }),
  task(2313, 'Where the name of a station has to follow the name of the town '.repeat(4).trim(), {
    type: 'expand',
    extract: 'It was said, and said again, that the station came first. '.repeat(60),
  }),
];

/** Nothing but a title. */
export const bareTasks: readonly ScenarioTask[] = usualTasks.map((one) =>
  task(one.pageId, one.title, {type: one.type, topics: one.topics}),
);

/** Every word and address of the tasks is an attack. */
export const hostileTasks: readonly ScenarioTask[] = [
  task(2321, script, {
    extract: `"><svg onload="globalThis.wikiHomepageBreached=true"> ${script}`,
    description: placeholders,
    thumbnailUrl: scriptedPicture,
    url: scriptedAddress,
    editUrl: scriptedAddress,
    views: 3,
  }),
  task(2322, `${override} gpj.exe`, {
    type: 'links',
    extract: `\u0000${tallMarks}`,
    description: ' \n\t',
    thumbnailUrl: scriptedAddress,
    editUrl: 'data:text/html,<script>1</script>',
  }),
  task(2323, '__proto__', {
    type: 'references',
    extract: '</style></script>--><!--',
    thumbnailUrl: 'data:text/html,<script>1</script>',
  }),
];

export const hostileTopics: readonly Topic[] = [
  {id: '__proto__', group: 'constructor', name: script, groupName: `${override}${script}`},
  {id: script, group: 'toString', name: placeholders, groupName: tallMarks},
];

export const hostileHelp: ScenarioHelp = {
  pages: [
    {title: `Help:${script}`, namespace: 12, text: `help ${script} ${placeholders}`},
    {title: `Help:${override}`, namespace: 12, text: `help ${tallMarks} ${'W'.repeat(3000)}`},
  ],
  links: [
    {title: script, url: scriptedAddress, topic: null},
    {title: `${override}${tallMarks}`, url: ' JavaScript:void 0', topic: placeholders},
  ],
};

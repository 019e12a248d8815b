// npm run size: builds what a browser fetches until a widget is ready, and holds it to .size-limit.json (gzip).
//   impact.js  wiki-impact with everything it loads statically: its charts, its messages in English, Lit
//   help-panel.js  wiki-help-panel: whether it is shown, and its button
//   suggested-edits.js  wiki-suggested-edits until it is ready, for somebody who has begun, is at no limit and is not reminded:
//              nothing lazy is needed for that
//   post-edit.js  wiki-post-edit while it waits for an edit to be saved, which is all that most pages load
//   post-edit-follow-up.js, post-edit-panel.js  on top, once an edit was saved: what follows it; the panel with the next task, on top of that
//   help-panel-front.js  on top, until the button is seen
//   help-panel-life.js  the panel, on top of that
//   ask.js     the screen of the help panel that asks, on top of its panel
//   dashboard-link.js  wiki-dashboard-link, the same
//   homepage-link.js  wiki-homepage-link in a menu, as it is on every page
//   homepage.js  wiki-homepage: the page around its modules
//   homepage-own.js  on top, for somebody who may arrange the page: marks, what is hidden, the button for it
//   homepage-editing.js  arranging the page, on top of that
//   homepage-settings.js  wiki-homepage-settings until its form is asked for: the configuration's rules, pages, saving
//   homepage-settings-form.js  on top: the list of modules, the names of all sections
//   homepage-settings-controls.js  on top of that: what draws a setting
//   homepage-settings-conditions.js  on top of that: what draws a condition
//   homepage-settings-section.js  on top of that: the largest section, which is loaded when it is opened, as all others are
//   homepage-settings-preview.js, homepage-settings-json.js  on top of the element: the preview around its page; the settings as JSON
//   welcome-survey.js, welcome-survey-form.js  wiki-welcome-survey until it asks; its questions, on top
//   wiki.js    the connector and the stock adapter, without what impact.js holds already
//   make-impact.js  on top, for wiki-impact: comes while the wiki is asked for the edits
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {MODULE_SYNTAX, plugins, root} from '../rollup.config.js';
import {lower} from './build/lower.js';
import {virtual} from './build/virtual.js';

const folder = join(root, '.cache/size');

const entries = {
  'suggested-edits': `export * from '/src/elements/suggested-edits/define.ts';`,
  impact: `export * from '/src/elements/impact/define.ts';`,
  'dashboard-link': `export * from '/src/elements/dashboard-link/define.ts';`,
  'homepage-link': `export * from '/src/elements/homepage-link/define.ts';`,
  homepage: `export * from '/src/elements/homepage/define.ts';`,
  wiki: `export * from '/src/mediawiki/connect.ts';`,
  'make-impact': `export * from '/src/adapters/mediawiki/make-impact.ts';`,
  'post-edit': `export * from '/src/elements/post-edit/define.ts';`,
  'post-edit-follow-up': `export * from '/src/elements/post-edit/panel/follow-up.ts';`,
  'post-edit-panel': `export * from '/src/elements/post-edit/panel/panel.ts';`,
  'help-panel-front': `export * from '/src/elements/help-panel/help-panel-front.ts';`,
  'help-panel-life': `export * from '/src/elements/help-panel/help-panel-life.ts';`,
  ask: `export * from '/src/elements/help-panel/screens/ask.ts';`,
  'help-panel': `export * from '/src/elements/help-panel/define.ts';`,
  'homepage-own': `export * from '/src/elements/homepage/own/own-page.ts';`,
  'homepage-editing': `export * from '/src/elements/homepage/own/editing.ts';`,
  'homepage-settings': `export * from '/src/elements/homepage-settings/define.ts';`,
  'homepage-settings-controls': `export * from '/src/elements/homepage-settings/controls/controls.ts';`,
  'homepage-settings-conditions': `export * from '/src/elements/homepage-settings/conditions/conditions.ts';`,
  'homepage-settings-section': `export * from '/src/elements/homepage-settings/form/sections/module-suggested-edits.generated.ts';`,
  'homepage-settings-form': `export * from '/src/elements/homepage-settings/form/form.ts';`,
  'homepage-settings-preview': `export * from '/src/elements/homepage-settings/preview/preview.ts';`,
  'homepage-settings-json': `export * from '/src/elements/homepage-settings/json/json.ts';`,
  'welcome-survey': `export * from '/src/elements/welcome-survey/define.ts';`,
  'welcome-survey-form': `export * from '/src/elements/welcome-survey/form/form.ts';`,
};

/** @param {ReadonlySet<string>} there modules that the browser has already @returns ids of the modules in the file */
async function build(name, there) {
  const bundle = await rollup({
    input: {[name]: name},
    preserveEntrySignatures: 'allow-extension', // else what a lazy part shares with the entry goes to a file of its own
    plugins: plugins(virtual(root, {[name]: entries[name]})),
    external: (id) => there.has(id),
    onwarn: () => {},
  });
  const {output} = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${name}-later/[name]-[hash].js`,
    plugins: [lower({target: MODULE_SYNTAX})],
  });
  await bundle.close();
  return new Set(Object.keys(output[0].modules));
}

rmSync(folder, {recursive: true, force: true});
const impact = await build('impact', new Set());
await build('suggested-edits', new Set());
await build('dashboard-link', new Set());
await build('homepage-link', new Set());
const homepage = await build('homepage', new Set());
const own = await build('homepage-own', homepage);
await build('homepage-editing', new Set([...homepage, ...own]));
const settings = await build('homepage-settings', new Set());
const settingsForm = new Set([...settings, ...(await build('homepage-settings-form', settings))]);
const controls = await build('homepage-settings-controls', settingsForm);
const settingsControls = new Set([...settingsForm, ...controls]);
await build('homepage-settings-conditions', settingsControls);
await build('homepage-settings-section', settingsControls);
await build('homepage-settings-preview', settings);
await build('homepage-settings-json', settings);
const survey = await build('welcome-survey', new Set());
await build('welcome-survey-form', survey);
const wiki = await build('wiki', impact);
await build('make-impact', new Set([...impact, ...wiki]));
const postEdit = await build('post-edit', new Set());
const followUp = await build('post-edit-follow-up', postEdit);
await build('post-edit-panel', new Set([...postEdit, ...followUp]));
const helpPanel = await build('help-panel', new Set());
const helpFront = await build('help-panel-front', helpPanel);
const helpSeen = new Set([...helpPanel, ...helpFront]);
const helpRoom = await build('help-panel-life', helpSeen);
await build('ask', new Set([...helpSeen, ...helpRoom]));
const {status} = spawnSync(
  process.execPath,
  [join(root, 'node_modules/size-limit/bin.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
process.exitCode = status ?? 1;

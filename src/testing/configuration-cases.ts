/** What the source of settings promises, to those who only read and to those who administer. */
import {type ConfigurationSource, isAdapterError} from '../adapters/adapter.js';
import type {SettingsPage} from '../domain/settings-page.js';
import {check, checkEqual, checkPlain, rejection} from './check.js';
import type {AdapterContractOptions, Check, ContractScenario} from './contract-types.js';
import {checkSafe} from './link-cases.js';
import {isInstant} from './shapes.js';

type Editing = Required<ConfigurationSource>;

const isEditing = (source: ConfigurationSource | undefined): source is Editing =>
  !!(source?.edit && source.save && source.undo);

async function sourceOf(
  {create}: AdapterContractOptions,
  scenario: ContractScenario = 'administrator',
): Promise<Editing | null> {
  const {configuration} = await create(scenario);
  check(configuration, 'the adapter lacks the source');
  return isEditing(configuration) ? configuration : null;
}

async function pageOf(source: Editing): Promise<SettingsPage> {
  const [page] = await source.edit();
  check(page, 'the configuration page is not given');
  return page;
}

function checkPage(page: SettingsPage): void {
  checkPlain(page, 'page');
  check(page.title !== '', 'the page has no title');
  checkSafe(page.url);
  checkSafe(page.historyUrl);
  check((page.revision === 0) === (page.json === null), 'text and revision do not agree');
  check(page.savedAt === null || isInstant(page.savedAt), `it was saved at "${page.savedAt}"`);
}

/** Saves over the newest revision. */
async function saveNow(source: Editing, settings: object) {
  const {revision} = await pageOf(source);
  return source.save({json: JSON.stringify(settings), baseRevision: revision, summary: 'Suite'});
}

const isConflict = (error: unknown) => isAdapterError(error) && error.kind === 'conflict';

/** @param run is passed over for an adapter that does not edit settings. */
const editing =
  (run: (source: Editing) => Promise<void>): Check =>
  async (options) => {
    const source = await sourceOf(options);
    if (source) await run(source);
  };

export const configurationCases: Readonly<Record<string, Check>> = {
  'configuration: is null or JSON': async ({create}) => {
    const json = await (await create('active')).configuration?.read();
    check(json !== undefined, 'a missing page is undefined instead of null');
    checkPlain(json, 'configuration');
  },
  'configuration: a page to edit says what it is and whether it may be saved': async (options) => {
    for (const scenario of ['administrator', 'active', 'anonymous'] as const) {
      const source = await sourceOf(options, scenario);
      if (!source) return;
      const page = await pageOf(source);
      checkPage(page);
      checkEqual(page.obstacle === null, scenario === 'administrator', `${scenario} may save`);
    }
  },
  'configuration: a page that is not there can be made': editing(async (source) => {
    const [page] = await source.edit(['MediaWiki:ContractSuite.json']);
    check(page, 'the page is not given');
    checkEqual([page.json, page.revision, page.savedBy], [null, 0, null], 'a missing page');
  }),
  'configuration: what was saved is read, without delay': editing(async (source) => {
    await saveNow(source, {enabled: false, 'x-suite': {a: [1, 'ä|\u{1F98B}']}});
    const {json, revision} = await pageOf(source);
    checkEqual(
      JSON.parse(json ?? 'null'),
      {enabled: false, 'x-suite': {a: [1, 'ä|\u{1F98B}']}},
      'the page',
    );
    check(revision > 0, `the revision is ${revision}`);
  }),
  'configuration: saving over what somebody else saved is a conflict': editing(async (source) => {
    const {revision} = await pageOf(source);
    await saveNow(source, {enabled: false});
    const late = {json: '{"enabled":true}', baseRevision: revision, summary: ''};
    const error = await rejection(source.save(late), 'a late saving');
    check(isConflict(error), `a late saving gives ${String(error)}`);
    checkEqual(JSON.parse((await pageOf(source)).json ?? ''), {enabled: false}, 'what was first');
  }),
  'configuration: the same saved twice, since the answer was lost, is one saving': editing(
    async (source) => {
      const {revision} = await pageOf(source);
      const draft = {json: '{"enabled":false}', baseRevision: revision, summary: ''};
      const first = await source.save(draft);
      checkEqual((await source.save(draft)).revision, first.revision, 'the revision');
    },
  ),
  'configuration: a saving can be taken back until somebody else saves': editing(async (source) => {
    await saveNow(source, {enabled: true});
    const {revision} = await saveNow(source, {enabled: false});
    await source.undo({revision, summary: 'Back'});
    checkEqual(JSON.parse((await pageOf(source)).json ?? ''), {enabled: true}, 'what was before');
    const second = await saveNow(source, {enabled: false});
    await saveNow(source, {enabled: false, language: 'ar'});
    const error = await rejection(
      source.undo({revision: second.revision, summary: ''}),
      'taken back too late',
    );
    check(isConflict(error), `taken back too late gives ${String(error)}`);
  }),
  'configuration: who may not save is told so': async (options) => {
    const source = await sourceOf(options, 'active');
    if (!source) return;
    const error = await rejection(saveNow(source, {enabled: false}), 'saving without the right');
    check(isAdapterError(error) && error.kind === 'denied', `it gives ${String(error)}`);
  },
  'configuration: active editors have a name and a count': async (options) => {
    const found = await (await sourceOf(options))?.activeEditors();
    if (!found) return;
    checkPlain(found, 'editors');
    for (const {name, editCount, registration} of found.editors) {
      check(name !== '' && Number.isSafeInteger(editCount), `${name} has ${editCount} edits`);
      check(registration === null || isInstant(registration), `joined at "${registration}"`);
    }
  },
};

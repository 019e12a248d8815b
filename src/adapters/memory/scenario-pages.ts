/** On which page the widgets stand: known at once, without the catalogue, since a page is there before any request. */
import type {PageContext, PageSignal} from '../../domain/page-model.js';
import {articlePage} from './page-signals.js';
import type {ScenarioPage} from './scenario.js';
import {own} from '../../domain/own.js';

const on = (more: Partial<PageContext> = {}): ScenarioPage => ({context: articlePage(more)});

const reading: Partial<PageContext> = {action: 'view', editor: null};

const dashboard = on({
  ...reading,
  title: 'Special:PersonalDashboard',
  pageId: 0,
  namespace: -1,
  editable: false,
});

const homepage = on({
  ...reading,
  title: 'Meadowpedia:Homepage',
  canonicalTitle: 'Project:Homepage',
  pageId: 0,
  namespace: 4,
});

const edit: PageSignal = {
  type: 'edit-saved',
  title: 'Karsel Bridge',
  pageId: 2001,
  revisionId: 90_412,
};

const saved: ScenarioPage = {...on(reading), signals: [edit]};

const pages: Readonly<Record<string, ScenarioPage>> = {
  'level-up-due': saved,
  'invited-at-three': saved,
  'invited-at-seven': saved,
  'just-saved': saved,
  'just-saved-failed': saved,
  'dashboard-itself': dashboard,
  'way-there': homepage,
  'way-there-old': homepage,
  'help-reading': on(reading),
  'help-visual-editor': on({editor: 'visual', action: 'view'}),
  'help-other-editor': on({visualEditorUrl: '?veaction=edit'}),
  'help-minerva': on({skin: 'minerva'}),
};

/** @param name Others than those above: an article in the wikitext editor. */
export const pageCalled = (name: string): ScenarioPage => own(pages, name) ?? on();

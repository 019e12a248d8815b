/** What is counted of the widgets' use: that they are seen, and that their main action is taken. */
import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {createMemoryAdapter} from '../../../src/adapters/memory/index.js';
import {registry} from '../../../src/registry.js';
import {fakeObservers} from '../../helpers/fake-observer.js';
import {mount, now, settled} from '../../helpers/mount.js';
import {begin} from '../../helpers/help-panel.js';

interface Used {
  readonly scenario: string;
  readonly content: TemplateResult;
  /** Of the part that is seen. */
  readonly name: string;
  /** The main action. */
  readonly action: string;
  /** A task was begun on the page. */
  readonly inTask?: true;
}

const widgets: readonly Used[] = [
  {
    scenario: 'full',
    content: html`<wiki-impact></wiki-impact>`,
    name: 'impact',
    action: 'a[href]',
  },
  {
    scenario: 'full',
    content: html`<wiki-mentorship></wiki-mentorship>`,
    name: 'mentorship-mentor',
    action: '[part=ask]',
  },
  {
    scenario: 'invite',
    content: html`<wiki-mentor-invite></wiki-mentor-invite>`,
    name: 'mentor-invite-invite',
    action: 'a[href]',
  },
  {
    scenario: 'full',
    content: html`<wiki-suggested-edits></wiki-suggested-edits>`,
    name: 'suggested-edits-task',
    action: '.primary',
  },
  {
    scenario: 'just-saved',
    content: html`<wiki-post-edit></wiki-post-edit>`,
    name: 'post-edit-next',
    action: '.primary',
    inTask: true,
  },
  {
    scenario: 'full',
    content: html`<wiki-help-panel open></wiki-help-panel>`,
    name: 'help-panel-home',
    action: 'button.opt',
  },
];

describe('usage', () => {
  let observers: ReturnType<typeof fakeObservers>;
  // A page behind another one has no frames: what fades in would never be there.
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));
  beforeEach(() => {
    sessionStorage.clear();
    observers = fakeObservers();
  });
  afterEach(() => {
    observers.restore();
    sessionStorage.clear();
  });

  for (const {scenario, content, name, action, inTask} of widgets)
    it(`tells that ${name} is seen and used, once each, and by nobody in particular`, async () => {
      const adapter = createMemoryAdapter(scenario, {now: () => now});
      const events = () => adapter.control.events.filter((event) => event.name === name);
      if (inTask) await begin(adapter);
      const element = await mount<HTMLElement>(content, {adapter});
      await registry[element.localName]?.load();
      await settled(element, ['ready']);
      const seen = () => (observers.seeAll(), events().length > 0);
      await waitUntil(seen, `no impression of ${name}`, {timeout: 8000});
      const find = () => element.shadowRoot?.querySelector<HTMLElement>(action);
      await waitUntil(find, `no ${action}`, {timeout: 8000});
      find()?.addEventListener('click', (event) => event.preventDefault());
      find()?.click();
      find()?.click();
      expect(events().map((event) => event.action)).to.deep.equal(['impression', 'click']);
      for (const event of adapter.control.events) {
        expect(event.channel).to.equal('usage');
        expect(event.instrument).to.equal('homepage-usage');
        expect(JSON.stringify(event)).to.not.match(/Amina|"user|"id"/);
      }
    });
});

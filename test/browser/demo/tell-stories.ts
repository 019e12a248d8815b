/** Tells the stories of a file of the workbench: each comes, says nothing in the console, and is accessible, in both directions. */
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html, render} from 'lit';
import {initialGlobals} from '../../../demo/.storybook/globals.js';
import {inProvider} from '../../../demo/.storybook/in-provider.js';
import {dress, type Look, named} from '../../helpers/looks.js';
import {recordConsole} from '../../helpers/record-console.js';

/** What of a story counts here. The workbench gives it a context with much more in it. */
interface Told {
  readonly title?: string;
  readonly args?: Record<string, unknown>;
  readonly parameters?: Record<string, unknown>;
  readonly loaders?: readonly ((context: unknown) => Promise<unknown>)[];
  readonly render?: (args: Record<string, unknown>, context: unknown) => unknown;
  readonly play?: (context: {readonly canvasElement: HTMLElement}) => Promise<void>;
}

export type StoryFile = Record<string, unknown> & {readonly default: unknown};

const looks: readonly Look[] = [
  {theme: 'light', language: 'en'},
  {theme: 'dark', language: 'ar'},
];

const isWidget = (element: Element) => element.hasAttribute('status');
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Nothing is on its way any more, but for what a story keeps waiting. */
async function rest(canvas: HTMLElement, pending: boolean): Promise<void> {
  const widgets = () => [...canvas.querySelectorAll('*')].filter(isWidget);
  const waiting = () => widgets().some((one) => one.getAttribute('status') === 'pending');
  for (let turn = 0; turn < 200 && waiting() && !pending; turn++) await moment();
  for (let turn = 0; turn < 5; turn++) {
    for (const widget of widgets())
      await (widget as {updateComplete?: Promise<unknown>}).updateComplete;
    await moment();
  }
  for (const widget of widgets())
    for (const animation of widget.shadowRoot?.getAnimations() ?? [])
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

async function tell(
  canvas: HTMLElement,
  meta: Told,
  story: Told,
  {theme, language}: Look,
): Promise<void> {
  const args = {...meta.args, ...story.args};
  const parameters = {...meta.parameters, ...story.parameters};
  const globals = {...initialGlobals, theme, language};
  const context = {args, parameters, globals};
  for (const load of [...(meta.loaders ?? []), ...(story.loaders ?? [])]) await load(context);
  const picture = story.render ?? meta.render;
  const decorate = inProvider as unknown as (story: () => unknown, context: unknown) => unknown;
  render(html`${decorate(() => picture?.(args, context), context)}`, canvas);
  await rest(canvas, String(args['scenario']).includes('slow'));
  await story.play?.({canvasElement: canvas});
  await rest(canvas, true);
}

/**
 * To be called in a test file.
 * @param meant what the console says because a story is about a failure. Default: nothing.
 */
export function testStories({default: meta, ...stories}: StoryFile, meant?: RegExp): void {
  describe(`${String((meta as Told).title)} in the workbench`, () => {
    let canvas: HTMLElement;
    let said: ReturnType<typeof recordConsole>;
    const {documentElement: root} = document;
    before(() => setViewport({width: 1100, height: 800}));
    beforeEach(() => {
      canvas = document.body.appendChild(document.createElement('main'));
      said = recordConsole();
    });
    afterEach(() => {
      said.restore();
      canvas.remove();
      sessionStorage.clear();
      localStorage.clear();
      dress({theme: 'light'});
      root.style.colorScheme = '';
      [root.lang, root.dir] = ['en', 'ltr'];
      const unmeant = said.said.filter(({text}) => !meant?.test(text));
      expect(JSON.stringify(unmeant)).to.equal('[]');
    });

    for (const [name, story] of Object.entries(stories))
      for (const look of looks)
        it(`${name}, ${named(look)}, is accessible and quiet`, async () => {
          dress(look);
          root.style.colorScheme = look.theme;
          await tell(canvas, meta as Told, story as Told, look);
          // What galleries show is looked at one by one in the tests of the widgets.
          if (!canvas.querySelector('.demo-gallery')) await expect(canvas).to.be.accessible();
        }).timeout(60_000); // A gallery has a widget for every scenario.
  });
}

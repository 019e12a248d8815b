/** wiki-suggested-edits over the memory adapter, paged from the first card to the last. */
import '/src/elements/suggested-edits/define.ts';
import {createMemoryAdapter} from '/src/adapters/memory/index.ts';
import {defaultConfig} from '/src/config/resolve-config.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

globalThis.bench = {
  /** @returns the element, on its first card */
  async open(scenario) {
    const element = document.createElement('wiki-suggested-edits');
    element.config = defaultConfig;
    element.adapter = createMemoryAdapter(scenario);
    document.body.append(element);
    while (!element.shadowRoot?.querySelector('.pager')) await turn();
    return (globalThis.feed = element);
  },
  /** Goes on so many cards. @returns milliseconds, layout included */
  async walk(cards) {
    const {feed} = globalThis;
    const next = () => [...feed.shadowRoot.querySelectorAll('.pager button')].at(-1);
    const started = performance.now();
    for (let count = 0; count < cards; count++) {
      next().click();
      await feed.updateComplete;
      document.body.getBoundingClientRect();
      while (feed.variant === 'more') await turn();
    }
    return performance.now() - started;
  },
};

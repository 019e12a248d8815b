/** The widget, driven like the page that is written by hand. */
import '/src/elements/impact/define.ts';

globalThis.bench = {
  async mount(impact) {
    const element = document.createElement('wiki-impact');
    element.data = impact;
    document.body.append(element);
    await element.updateComplete;
    if (element.status !== 'ready') throw new Error(`The widget is ${element.status}`);
    return element;
  },
  async update(element, impact) {
    element.data = impact;
    await element.updateComplete;
  },
};

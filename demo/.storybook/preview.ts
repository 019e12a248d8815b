import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json';
import {inProvider} from './in-provider.js';
import {globalTypes, initialGlobals} from './globals.js';
import {skinStyles} from './skins.js';

setCustomElementsManifest(manifest);

const sheet = new CSSStyleSheet();
sheet.replaceSync(skinStyles);
document.adoptedStyleSheets.push(sheet);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [inProvider],
  parameters: {
    controls: {expanded: true},
    a11y: {test: 'error'},
    options: {storySort: {order: ['Welcome', 'Widgets', 'Building blocks']}},
  },
};

export default preview;

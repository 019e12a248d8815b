import * as helpPanel from '../../../demo/help-panel.stories.js';
import {testStories} from './tell-stories.js';

testStories(helpPanel);

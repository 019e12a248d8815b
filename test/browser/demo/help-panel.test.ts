import * as helpPanel from '../../../demo/help-panel.stories.js';
import {testStories} from '../../helpers/stories.js';

testStories(helpPanel);

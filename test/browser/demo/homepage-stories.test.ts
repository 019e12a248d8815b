import * as homepage from '../../../demo/homepage.stories.js';
import {testStories} from './tell-stories.js';

testStories(homepage, /"demo-broken" failed/);

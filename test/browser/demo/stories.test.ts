import * as anyElement from '../../../demo/any-element.stories.js';
import * as charts from '../../../demo/charts.stories.js';
import * as dashboardLink from '../../../demo/dashboard-link.stories.js';
import * as impact from '../../../demo/impact.stories.js';
import * as mentorInvite from '../../../demo/mentor-invite.stories.js';
import * as mentorship from '../../../demo/mentorship.stories.js';
import * as postEdit from '../../../demo/post-edit.stories.js';
import * as suggestedEdits from '../../../demo/suggested-edits.stories.js';
import {testStories} from './tell-stories.js';

for (const file of [
  anyElement,
  charts,
  dashboardLink,
  impact,
  mentorInvite,
  mentorship,
  postEdit,
  suggestedEdits,
])
  testStories(file);

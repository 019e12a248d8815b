import * as banner from '../../../demo/banner.stories.js';
import * as campaign from '../../../demo/campaign.stories.js';
import * as communityUpdates from '../../../demo/community-updates.stories.js';
import * as emailReminder from '../../../demo/email-reminder.stories.js';
import * as helpLinks from '../../../demo/help-links.stories.js';
import * as homepageLink from '../../../demo/homepage-link.stories.js';
import * as program from '../../../demo/program.stories.js';
import * as welcomeSurvey from '../../../demo/welcome-survey.stories.js';
import * as welcomeTour from '../../../demo/welcome-tour.stories.js';
import {testStories} from './tell-stories.js';

for (const file of [
  banner,
  campaign,
  communityUpdates,
  emailReminder,
  helpLinks,
  homepageLink,
  program,
  welcomeSurvey,
  welcomeTour,
])
  testStories(file);

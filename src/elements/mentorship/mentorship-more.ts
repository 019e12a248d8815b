/** What opens from the card: the list of actions, and the dialogs that explain and change. Loaded when it is wanted. */
import {type LitElement, nothing} from 'lit';
import type {AdapterError} from '../../adapters/adapter.js';
import {defaultConfig} from '../../config/resolve-config.js';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {aboutDialog} from './dialogs/about.js';
import {ChooseDialog} from './dialogs/choose.js';
import {leaveDialog} from './dialogs/leave.js';
import {menuTemplate} from './mentorship-menu.js';
import type {MentorshipDialog, MentorshipScene} from './mentorship-scene.js';

export {catalogs, styles} from './dialogs/dialog-parts.js';

export class MentorshipMore {
  private readonly choose: ChooseDialog;

  constructor(host: LitElement, wiki: () => Pick<HomepageController, 'adapter' | 'config'>) {
    this.choose = new ChooseDialog(host, async () => {
      const {adapter, config = defaultConfig} = wiki();
      const {listPage} = config.mentorship;
      return (await adapter?.mentorship?.mentors({listPage, assign: false})) ?? [];
    });
  }

  menu(scene: MentorshipScene): unknown {
    return menuTemplate(scene, this.choose.possible(scene.mentorship.mentor));
  }

  dialog(
    scene: MentorshipScene,
    dialog: MentorshipDialog,
    error: AdapterError | undefined,
  ): unknown {
    const {mentor} = scene.mentorship;
    if (dialog === 'about') return aboutDialog(scene);
    if (dialog === 'choose') return this.choose.render(scene, error);
    return mentor ? leaveDialog(scene, mentor, dialog === 'graduate', error) : nothing;
  }
}

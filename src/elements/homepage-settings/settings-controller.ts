import {HomepageController} from '../../controllers/homepage-controller.js';
import type {MessageKey} from './i18n/messages.generated.js';

/** Stays where the configuration takes everything away: it is what brings it back. */
export class SettingsController extends HomepageController<MessageKey> {
  override get disabled(): boolean {
    return false;
  }
}

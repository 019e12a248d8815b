/** The reminder as the feed draws it. */
import type {LitElement} from 'lit';
import type {Adapter} from '../../../adapters/adapter.js';
import type {HomepageConfig} from '../../../config/config-types.generated.js';
import {moduleSettings} from '../../../config/module-settings.js';
import type {HomepageController} from '../../../controllers/homepage-controller.js';
import type {Nudge} from '../../../domain/tasks/nudges.js';
import type {FeedOffer} from '../suggested-edits-data.js';
import {dismissNudge, loadNudge, nudgeNotice, type NudgeReader} from './nudge.js';

export {catalogs, styles} from './nudge.js';

export class FeedNudge {
  private shown: {readonly nudge: Nudge; readonly reader: NudgeReader} | undefined;

  private readonly host: LitElement;
  private readonly wiki: HomepageController;

  constructor(host: LitElement, wiki: HomepageController) {
    this.host = host;
    this.wiki = wiki;
  }

  /** Never rejects. */
  async load(
    adapter: Adapter,
    {user, completed}: FeedOffer,
    config: HomepageConfig,
    now: number,
  ): Promise<void> {
    const rules = moduleSettings(config, 'suggested-edits');
    const reader = {adapter, user, completed, now, rules};
    const nudge = await loadNudge(reader);
    this.shown = nudge ? {nudge, reader} : undefined;
  }

  render(): unknown {
    const {shown, wiki} = this;
    return shown && nudgeNotice(wiki, shown.nudge, shown.reader, () => this.close());
  }

  private close(): void {
    const {shown} = this;
    this.shown = undefined;
    this.host.requestUpdate();
    if (shown) dismissNudge(shown.reader, shown.nudge).catch(() => undefined); // It comes back.
  }
}

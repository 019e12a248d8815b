/** What the form asks for while it is shown already: it does without until that comes. */
import type {LitElement} from 'lit';
import {moduleSettings} from '../../../config/module-settings.js';
import {languageChain} from '../../../controllers/language-chain.js';
import type {SurveyScene} from '../survey-scene.js';

export class Lookup {
  /** The reader's language, then those that its readers understand. */
  languages: readonly string[] = [];
  /** Addresses; null: no such page, or not known yet. */
  privacy: string | null = null;
  next: string | null = null;
  private asked = '';
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  follow({adapter, config}: Pick<SurveyScene, 'adapter' | 'config'>, language: string): void {
    const {privacy = null, next = null} = moduleSettings(config, 'welcome-survey');
    const asked = JSON.stringify([privacy, next, language]);
    if (asked === this.asked) return;
    this.asked = asked;
    this.languages = [language];
    const url = (target: string | null) =>
      target === null ? null : adapter.links?.url(target).catch(() => null);
    void Promise.all([languageChain(language), url(privacy), url(next)]).then(
      ([languages, privacyUrl = null, nextUrl = null]) => {
        if (asked !== this.asked) return;
        this.languages = languages;
        this.privacy = privacyUrl;
        this.next = nextUrl;
        this.host.requestUpdate();
      },
    );
  }
}

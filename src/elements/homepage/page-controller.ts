import type {Providing} from '../../config/provider/providing.js';
import type {Environment} from '../../config/contexts.js';
import {HomepageController} from '../../controllers/homepage-controller.js';
import type {ElementHost} from '../../controllers/surroundings.js';
import type {Variants} from '../../domain/experiments/experiment.js';
import {messages, type MessageKey} from './i18n/messages.generated.js';

/** The controller of an element that gives its surroundings to itself as to its modules, and does not look further. */
export class PageController extends HomepageController<MessageKey> {
  private readonly providing: Providing;

  constructor(host: ElementHost, providing: Providing) {
    super(host, {messages}, providing);
    this.providing = providing;
  }

  /** Arm by experiment; undefined where nothing is known of experiments. */
  get variants(): Readonly<Record<string, string>> | undefined {
    return this.environment.variants;
  }

  /** The arms that the page's address asks for; undefined where it asks for none. */
  get previewed(): Variants | undefined {
    const {previewed = {}} = this.adapter?.experiments ?? {};
    return Object.keys(previewed).length ? previewed : undefined;
  }

  protected override get environment(): Environment {
    return this.providing.environment ?? super.environment;
  }

  protected override lookFurther(): void {
    // The provider does.
  }
}

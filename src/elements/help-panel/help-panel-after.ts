/** What the button is given right after it was seen: the place where it covers nothing, and the number of new answers. */
import type {LitElement} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {later, shared} from '../../controllers/later.js';
import type {News} from './help-panel-news.js';
import {Place} from './help-panel-place.js';

const newsPart = shared(() => import('./help-panel-news.js'));

export class HelpPanelAfter {
  readonly place: Place;
  private readonly parts;

  private readonly wiki: HomepageController;

  constructor(host: LitElement, wiki: HomepageController) {
    this.wiki = wiki;
    this.place = new Place(host);
    this.parts = later(host, wiki, newsPart, ({createNews}) => createNews(host, wiki));
  }

  /** Undefined while it is not known, and where nobody can be asked. */
  get news(): News | undefined {
    return this.wiki.adapter?.questions && this.parts.want();
  }
}

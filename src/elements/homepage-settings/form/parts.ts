/** Parts of the form that come when somebody looks at them: fields of a section or a module, and what draws them. */
import type {LitElement} from 'lit';
import {later, shared} from '../../../controllers/later.js';
import type {LazyPart} from '../../../controllers/lazy-part.js';
import type {Field, FieldsPart} from './fields.js';
import {described, sections} from './outline.generated.js';
import {sectionParts} from './section-parts.generated.js';

type Wiki = Parameters<typeof later>[1];

const controlsPart = shared(() => import('../controls/controls.js'));
const conditionsPart = shared(() => import('../conditions/conditions.js'));

/** The part of modules that the schema does not know. */
const anyModule = 'module';

const partName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class Parts {
  private readonly fields: ReadonlyMap<string, LazyPart<FieldsPart, FieldsPart>>;
  private readonly controlsLater;
  private readonly conditionsLater;

  constructor(host: LitElement, wiki: Wiki) {
    this.controlsLater = later(host, wiki, controlsPart);
    this.conditionsLater = later(host, wiki, conditionsPart);
    this.fields = new Map(
      Object.entries(sectionParts).map(([name, module]) => [name, later(host, wiki, module)]),
    );
  }

  /** What draws a setting; undefined until it has come. */
  get controls() {
    return this.controlsLater.want();
  }

  /** What draws a condition; undefined until it has come. */
  get conditions() {
    return this.conditionsLater.want();
  }

  /** All of them, wanted or not. */
  get lazy() {
    return [this.controlsLater, this.conditionsLater, ...this.fields.values()];
  }

  /** A section with its fields; undefined until they have come, or where there is no such section. */
  section(key: string): Field | undefined {
    if (!Object.hasOwn(sections, key)) return undefined;
    const part = this.fields.get(partName(key));
    return part ? part.want()?.field : sections[key];
  }

  /** A module's settings; undefined until they have come. */
  module(name: string): Field | undefined {
    const known = Object.hasOwn(described, name) ? this.fields.get(`${anyModule}-${name}`) : null;
    return (known ?? this.fields.get(anyModule))?.want()?.field;
  }

  /** Asks for everything. @returns whether nothing is on its way any more. */
  all(): boolean {
    return this.lazy.filter((part) => !part.want() && !part.failed).length === 0;
  }

  /** Tries once more what did not come. */
  retry(): void {
    for (const part of this.lazy) part.reset();
  }
}

/** What the form is made of: generated from the schema of the configuration. */
import type {MessageKey as FormKey} from '../i18n/form/messages.generated.js';
import type {WidgetPart} from '../../../controllers/later.js';
import type {SchemaKey} from './schema-keys.generated.js';

export type FieldKind =
  | 'switch'
  | 'text'
  | 'number'
  | 'choice'
  /** Texts or numbers, one a line. */
  | 'list'
  /** Objects, one a row. */
  | 'rows'
  /** Objects by a name that people choose. */
  | 'map'
  | 'group'
  | 'condition'
  /** One text, or texts by language. */
  | 'words'
  /** Several of those. */
  | 'words-list'
  /** Texts by a key that people choose. */
  | 'texts'
  /** Everything else, as JSON. */
  | 'json';

export interface Field {
  readonly kind: FieldKind;
  readonly label?: SchemaKey | FormKey;
  readonly hint?: SchemaKey;
  /** Null means: none. */
  readonly nullable?: boolean;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: 'any';
  readonly unit?: string;
  /** Most entries of a list. */
  readonly most?: number;
  readonly item?: 'text' | 'number';
  /** Most characters. */
  readonly longest?: number;
  /** Names that can be meant; others may be written, too. */
  readonly names?: 'layouts' | 'modules' | 'experiments' | 'topics';
  readonly required?: readonly string[];
  readonly fields?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

/** Fields with their texts, which are loaded when they are looked at. */
export interface FieldsPart extends WidgetPart {
  readonly field: Field;
}

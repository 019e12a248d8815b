/** What the form is made of: generated from the schema of the configuration. */
import type {MessageKey} from '../i18n/schema/messages.generated.js';

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
  /** Everything else, as JSON. */
  | 'json';

export interface Field {
  readonly kind: FieldKind;
  readonly label?: MessageKey;
  readonly hint?: MessageKey;
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
  readonly required?: readonly string[];
  readonly fields?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

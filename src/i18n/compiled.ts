/**
 * The compiled form of messages: what is left of translatewiki's format after the build has parsed it, so that no
 * parser travels with the first paint.
 */

/** A text without parameters is a plain string. */
export type CompiledMessage = string | readonly MessagePart[];

/** A number is a parameter: 0 stands for `$1`. */
export type MessagePart = string | number | PluralPart | GenderPart;

/**
 * `{{PLURAL:$1|…}}`. Forms are in translatewiki's order: zero, one, two, few, many, other, those of them that the
 * language has. `exact` holds the explicit forms (`0=…`), which win.
 */
export type PluralPart = readonly [
  kind: 'p',
  parameter: number,
  forms: readonly CompiledMessage[],
  exact?: Readonly<Record<number, CompiledMessage>>,
];

/** `{{GENDER:$1|…}}`. Forms: male, female, unknown. */
export type GenderPart = readonly [kind: 'g', parameter: number, forms: readonly CompiledMessage[]];

/** What the form of a message hangs on. */
export interface MessageContext {
  /** BCP 47 tag of the text's own language. */
  readonly language: string;
  readonly args: readonly unknown[];
}

/** Finds the form that applies. */
export type Choose = (part: PluralPart | GenderPart, context: MessageContext) => CompiledMessage;

/** Some or all texts of one language. */
export type Translation<K extends string = string> = Readonly<Partial<Record<K, CompiledMessage>>>;

/** All texts of a widget: English built in, every other language a chunk of its own. */
export interface MessageCatalog<K extends string = string> {
  readonly en: Readonly<Record<K, CompiledMessage>>;
  /** `choose` of `forms.ts`, where an English text has plural or gender forms. Translations come with it anyway. */
  readonly choose?: Choose;
  /** By language code as translatewiki writes it. */
  readonly load: Readonly<Record<string, () => Promise<{readonly default: Translation<K>}>>>;
}

/** What a page of modules needs to know of one before its code is there. */
export interface ModuleEntry {
  /** On a narrow page it draws a summary of itself while its attribute `detail` is `summary`. */
  readonly summary: boolean;
  /** It may turn out to have nothing to show: what stands below it waits until that is known. */
  readonly mayHide: boolean;
  /** Attributes that it has on a page of modules. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A line of the registry. */
export interface RegistryEntry {
  /** Registers the element and what it renders. */
  readonly load: () => Promise<unknown>;
  /**
   * Attributes that a placeholder in wikitext (`data-…`) and a placement may set. Any editor can write those:
   * never list an address.
   */
  readonly data: readonly string[];
  /** The element can stand on a page of modules. Left out: it cannot. */
  readonly module?: ModuleEntry;
}

/** Tag names and how to get their elements. */
export type Registry = Readonly<Record<string, RegistryEntry>>;

/** What the generator would write, by absolute path, and what is wrong with the texts. */
export interface GeneratedMessages {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  /** Generated files on disk whose source is gone. */
  readonly surplus: readonly string[];
}
export function generateMessages(root: string): GeneratedMessages;
export function staleFiles(result: GeneratedMessages): readonly string[];

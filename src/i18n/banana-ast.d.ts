/** The one module of banana-i18n that is used: its parser without languages, emitter and message store. */
// eslint-disable-next-line no-restricted-syntax -- the package has no types for this file
declare module 'banana-i18n/src/ast.js' {
  /** Text, `['CONCAT', …]`, `['REPLACE', index]`, or a magic word with its arguments; undefined is empty. */
  export type BananaNode = string | number | undefined | readonly [string, ...BananaNode[]];
  /** @throws Error with the position when the text cannot be read. */
  // eslint-disable-next-line import-x/no-default-export -- so does the package
  export default function BananaMessage(
    message: string,
    options?: {wikilinks?: boolean},
  ): BananaNode;
}

/** What somebody gets who has chosen nothing: ids of `task-kinds.ts`. */
export const firstTypes: readonly string[] = [
  'copyedit',
  'links',
  'link-recommendation',
  'revise-tone',
];

/** The page that is being read, as far as placements ask for it. */
export interface PageFacts {
  /** `view`, `edit`, `history`, … as MediaWiki names it. */
  readonly action: string;
  readonly namespace: number;
  /** Name of a special page in English, `CreateAccount`; null, left out: it is none. */
  readonly specialPage?: string | null;
}

/** Pages by action, namespace, name of the special page. A list that is left out allows everything, an empty one nothing. */
export interface PageSelection {
  readonly actions?: readonly string[] | undefined;
  readonly namespaces?: readonly number[] | undefined;
  readonly specialPages?: readonly string[] | undefined;
}

/** Whether a placement's `on` names this page. */
export function placementApplies(on: PageSelection | null | undefined, page: PageFacts): boolean {
  return (
    (on?.actions?.includes(page.action) ?? true) &&
    (on?.namespaces?.includes(page.namespace) ?? true) &&
    (on?.specialPages?.some((name) => name === page.specialPage) ?? true)
  );
}

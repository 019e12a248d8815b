/** So many edits and thanks are looked at, as GrowthExperiments does (its GEUserImpactMaxEdits). */
export const cap = 1000;
/** The extension that counts views. */
export const viewsExtension = 'PageViewInfo';

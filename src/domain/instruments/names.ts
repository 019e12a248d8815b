/** The one instrument of everything that is used (docs/decisions/0014-counting.md). */
export const usageInstrument = 'homepage-usage';

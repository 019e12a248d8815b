import {addressWithout} from '../../platform/address-without.js';

/** `?wiki-homepage-variant=banner-words:short` shows an arm that the configuration declares, to whoever opens that. */
export const variantParameter = 'wiki-homepage-variant';

/** The page without the preview: what the reader usually sees. */
export const addressWithoutPreview = (): string => addressWithout(variantParameter);

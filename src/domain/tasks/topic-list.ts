/**
 * The topics that search engines of Wikimedia's wikis know, in their groups: the 39 of GrowthExperiments. Groups stand in
 * this order; inside a group topics stand in the alphabet of the reader.
 */
export const topicGroups = {
  culture: [
    'architecture',
    'art',
    'comics-and-anime',
    'entertainment',
    'fashion',
    'literature',
    'music',
    'performing-arts',
    'sports',
    'tv-and-film',
    'video-games',
  ],
  'history-and-society': [
    'biography',
    'business-and-economics',
    'education',
    'food-and-drink',
    'history',
    'military-and-warfare',
    'philosophy-and-religion',
    'politics-and-government',
    'society',
    'transportation',
    'women',
  ],
  'science-technology-and-math': [
    'biology',
    'chemistry',
    'computers-and-internet',
    'earth-and-environment',
    'engineering',
    'general-science',
    'mathematics',
    'medicine-and-health',
    'physics',
    'technology',
  ],
  geography: [
    'africa',
    'asia',
    'central-america',
    'europe',
    'north-america',
    'oceania',
    'south-america',
  ],
} as const;

export type KnownTopicGroup = keyof typeof topicGroups;
export type KnownTopic = (typeof topicGroups)[KnownTopicGroup][number];

/** The group that stands before all others: topics of the campaign or program that somebody takes part in. */
export const programGroup = 'program';

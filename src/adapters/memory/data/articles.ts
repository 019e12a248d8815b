/** What Meadowpedia's articles say, as far as a card of suggested edits shows it. */
import type {KnownTaskType} from '../../../domain/tasks/task-kinds.js';
import type {KnownTopic} from '../../../domain/tasks/topic-list.js';
import {bridge, chart, forest, lighthouse, market, observatory, people} from './pictures.js';

/** The topic that only people in the programme "Cartography 2026" are offered. */
export const programTopic = 'village-museums';

type Row = readonly [
  title: string,
  description: string | null,
  extract: string | null,
  topics: readonly (KnownTopic | typeof programTopic)[],
  picture: string | null,
  /** In 60 days; null: not counted. */
  views: number | null,
];

/** Three articles for each type of task. */
export const articles: Readonly<Record<KnownTaskType, readonly Row[]>> = {
  copyedit: [
    [
      'Karsel Bridge',
      'Stone arch bridge in Karsel',
      'Karsel Bridge is a stone arch bridge over the river Orrin in the old town of Karsel. It was finished in 1784 after two floods had carried away the wooden crossing, and it still takes carts, cyclists and the spring procession.',
      ['architecture', 'transportation', 'history', 'europe'],
      bridge,
      1840,
    ],
    [
      'Observatory of Senn',
      'Hilltop observatory, built 1902',
      'The Observatory of Senn stands on a hill above the lake of the same name. Its first telescope came over the pass in eleven crates, and one of the crates serves as a bench in the garden to this day.',
      ['physics', 'general-science', 'education', 'asia'],
      observatory,
      912,
    ],
    [
      'Lantern week',
      'Winter festival of the harbour towns',
      'During Lantern week every house of the harbour hangs one lamp into a window. On the seventh evening all of them are carried to the quay and put out together.',
      ['society', 'performing-arts', 'women'],
      people,
      377,
    ],
  ],
  links: [
    [
      'Salt market of Ilvane',
      'Weekly market',
      'The salt market of Ilvane was held on the first day of every week from the thirteenth century until the railway came. Merchants paid for their place in salt.',
      ['business-and-economics', 'food-and-drink', 'africa'],
      market,
      203,
    ],
    [
      'Tarn Head Lighthouse',
      'Lighthouse on the north coast',
      'Tarn Head Lighthouse marks the entrance of the northern sound. Its light was turned by a clockwork that a keeper wound up every four hours.',
      ['engineering', 'transportation', 'oceania'],
      lighthouse,
      5820,
    ],
    [
      'Adele Norrby',
      'Botanist and illustrator',
      'Adele Norrby drew the mosses of three islands with such care that one of them was named from her drawing before anybody had found it again.',
      ['biography', 'women', 'biology', 'art'],
      null,
      64,
    ],
  ],
  'link-recommendation': [
    [
      'Upper Orrin forest',
      'Protected woodland',
      'Upper Orrin forest covers both slopes above the springs of the Orrin. Oaks stand below, pines above, and a strip of birches between them that grew after the storm of 1911.',
      ['earth-and-environment', 'biology', 'europe'],
      forest,
      1427,
    ],
    [
      'Ferry line of the three lakes',
      'Public boats',
      'Three boats and one timetable that nobody has changed since 1954 make up the ferry line of the three lakes.',
      ['transportation', 'technology', 'north-america'],
      null,
      88,
    ],
    [
      'Reed flute',
      'Woodwind instrument',
      'The reed flute has six holes on the upper side and none below. Players say that it has two voices, one for the morning and one for the evening.',
      ['music', 'performing-arts', 'asia'],
      null,
      null,
    ],
  ],
  'revise-tone': [
    [
      'Hotel Meridian (Karsel)',
      'Former hotel',
      'The most wonderful hotel of the coast welcomed its delighted guests for six unforgettable decades in the beautiful old town of Karsel.',
      ['architecture', 'business-and-economics', 'entertainment'],
      null,
      149,
    ],
    [
      'Paper kites of Dovrin',
      'Folk art',
      'Truly stunning kites are made in Dovrin by masters whose skill has no equal anywhere in the world.',
      ['art', 'fashion', 'south-america'],
      null,
      51,
    ],
    [
      'Osric Vane',
      'Composer',
      'Osric Vane, a genius of rare sensitivity, gave the world four string quartets and an opera that was sadly never understood.',
      ['biography', 'music', 'literature'],
      null,
      230,
    ],
  ],
  references: [
    [
      'Ferrant chart of 1611',
      'Early sea chart',
      'The Ferrant chart of 1611 is the first to show the northern sound with both of its islands. Two copies are left; one has a coffee stain where the harbour should be.',
      ['history', 'earth-and-environment', 'central-america', programTopic],
      chart,
      305,
    ],
    [
      'Museum of Low Water',
      'Village museum',
      'The Museum of Low Water shows what the sea left behind: anchors, spoons, and a piano.',
      ['education', 'society', programTopic],
      null,
      41,
    ],
    [
      'Treaty of the two mills',
      'Agreement between villages',
      'With the treaty of the two mills the villages of Harn and Over-Harn shared the water of one stream by hours of the day.',
      ['politics-and-government', 'military-and-warfare', 'history', 'philosophy-and-religion'],
      null,
      72,
    ],
  ],
  update: [
    [
      'Harbour Swifts',
      'Handball club',
      'The Harbour Swifts have played in the first division since last season. Their hall was a warehouse for nets.',
      ['sports', 'society'],
      null,
      618,
    ],
    [
      'Tideline (video game)',
      'Adventure of 2024',
      'In Tideline a player walks along one beach for a year and finds something else every day.',
      ['video-games', 'computers-and-internet', 'entertainment'],
      null,
      2304,
    ],
    [
      'Orrin valley railway',
      'Narrow-gauge railway',
      'The Orrin valley railway will reopen in the spring of 2021, when the bridge over the gorge has been repaired.',
      ['transportation', 'engineering', 'technology', 'europe'],
      null,
      530,
    ],
  ],
  'image-recommendation': [
    [
      'Village museum of Harn',
      'Museum in a school',
      'The village museum of Harn has been in the old school since 1978. Pupils still ring the bell.',
      ['education', 'architecture', programTopic],
      null,
      33,
    ],
    [
      'Marsh saffron',
      'Species of plant',
      'Marsh saffron flowers for nine days in late autumn, when nothing else does.',
      ['biology', 'food-and-drink', 'medicine-and-health'],
      null,
      117,
    ],
    ['Northern sound', 'Strait', null, ['oceania', 'north-america'], null, 96],
  ],
  'section-image-recommendation': [
    [
      'Slate roof',
      'Building technique',
      'A slate roof is laid from the eaves to the ridge, each row covering the nails of the one below.',
      ['architecture', 'engineering'],
      null,
      265,
    ],
    [
      'Comet of 1744',
      'Comet with six tails',
      'The comet of 1744 was bright enough to be seen at noon, and its tails rose before it did.',
      ['physics', 'general-science', 'mathematics'],
      observatory,
      441,
    ],
    [
      'Bread of the shepherds',
      null,
      'Bread of the shepherds is baked twice, so that it keeps for a whole summer in the hills.',
      ['food-and-drink', 'society', 'south-america'],
      null,
      58,
    ],
  ],
  expand: [
    [
      'Ilvane',
      'Town on the salt road',
      'Ilvane is a town on the salt road.',
      ['africa', 'business-and-economics', 'history'],
      market,
      1204,
    ],
    [
      'The Long Afternoon',
      'Film of 1967',
      'The Long Afternoon is a film in which hardly anybody speaks.',
      ['tv-and-film', 'comics-and-anime', 'literature', 'women'],
      null,
      187,
    ],
    [
      'Copper salts in glazes',
      'Chemistry of pottery',
      'Copper salts colour a glaze green or red. Which of them depends on the air in the kiln.',
      ['chemistry', 'art', 'central-america'],
      null,
      23,
    ],
  ],
};

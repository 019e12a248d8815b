/** The numbers that both pages draw: a busy newcomer, 60 days, five articles with views. */
const day = (now, back) => new Date(now - back * 86_400_000).toISOString().slice(0, 10);

/** @param {number} seed another seed gives other numbers of the same size */
export function impactData(seed = 1, now = Date.now()) {
  const number = (index, most) =>
    Math.floor(Math.abs(Math.sin(index * 12.9898 + seed * 78.233)) * most);
  const daily = (most) =>
    Array.from({length: 60}, (_, index) => ({
      day: day(now, 60 - index),
      count: number(index, most),
    }));
  return {
    user: {id: 7, name: 'Amina K.'},
    gender: 'unknown',
    editCount: {count: 432 + seed, capped: false},
    articleEditCount: 400,
    articlesCreated: 0,
    thanks: {count: 12, capped: false},
    lastEditAt: new Date(now - 3_600_000 * seed).toISOString(),
    dailyEdits: daily(9).filter(({count}) => count > 0),
    longestStreak: {start: day(now, 30), end: day(now, 21), days: 10},
    partial: false,
    timeZone: 'UTC',
    views: {total: 12_345 + seed, daily: daily(900), countedUntil: day(now, 1)},
    articles: Array.from({length: 5}, (_, index) => ({
      title: `Article ${index + 1}`,
      url: `/wiki/Article_${index + 1}`,
      description: null,
      thumbnailUrl: null,
      edits: 3 + index,
      firstEditDay: day(now, 59),
      lastEditAt: new Date(now - 86_400_000).toISOString(),
      views: 4_000 - 700 * index,
      dailyViews: daily(300),
    })),
    contributionsUrl: '/wiki/Special:Contributions/Amina_K.',
    thanksUrl: null,
    generatedAt: new Date(now).toISOString(),
  };
}

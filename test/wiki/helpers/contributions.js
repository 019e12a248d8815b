// What the widget should show, computed here a second time, from the wiki's own list of contributions.

const dayMs = 86_400_000;

/** @param {string} zone @returns {(instant: string) => string} the day of an instant, `YYYY-MM-DD` */
export function dayIn(zone) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(new Date(instant));
}

/** @param {readonly string[]} days `YYYY-MM-DD`, in any order @returns {{days: number, start: string, end: string} | null} */
export function longestStreak(days) {
  const sorted = [...new Set(days)].sort();
  let best = null;
  let start = 0;
  sorted.forEach((day, i) => {
    if (i > 0 && Date.parse(day) - Date.parse(sorted[i - 1]) !== dayMs) start = i;
    const length = i - start + 1;
    if (!best || length > best.days) best = {days: length, start: sorted[start], end: day};
  });
  return best;
}

/** @param {string} today `YYYY-MM-DD` @param {number} length @returns {string[]} the days of the window, ascending */
export function windowDays(today, length) {
  return Array.from({length}, (_, i) =>
    new Date(Date.parse(today) - (length - 1 - i) * dayMs).toISOString().slice(0, 10),
  );
}

/**
 * @param {import('../../../tools/wiki/client.js').WikiClient} client
 * @param {string} user
 * @param {string} zone
 */
export async function contributionsOf(client, user, zone) {
  const edits = await client.list({
    list: 'usercontribs',
    ucuser: user,
    ucprop: 'title|timestamp',
    uclimit: 'max',
  });
  const toDay = dayIn(zone);
  const days = edits.map(({timestamp}) => toDay(timestamp));
  const perPage = new Map();
  for (const {ns, title} of edits) if (ns === 0) perPage.set(title, (perPage.get(title) ?? 0) + 1);
  const [{editcount}] = await client.list({list: 'users', ususers: user, usprop: 'editcount'});
  const recent = new Set(windowDays(toDay(new Date().toISOString()), 60));
  return {
    edits,
    days,
    editCount: editcount,
    perPage,
    streak: longestStreak(days),
    lastEditAt: edits[0]?.timestamp ?? null,
    inLast60Days: days.filter((day) => recent.has(day)).length,
  };
}

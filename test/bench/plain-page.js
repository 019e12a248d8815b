/** The same card by hand: one string of HTML and SVG, formatters made once. The measure for `npm run bench`. */
const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'short', timeZone: 'UTC'});
const escape = (text) => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
const shown = (day) => date.format(new Date(`${day}T00:00Z`));

const style = `<style>
  .plain { border: 1px solid #c8ccd1; border-radius: 2px; padding: 16px; font: 16px/1.6 sans-serif; color: #202122; max-inline-size: 45rem; }
  .plain h2 { font-size: 1.125em; margin: 0 0 12px; } .plain h3 { font-size: 1em; margin: 16px 0 8px; }
  .plain dl { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; margin: 0; } .plain dd { margin: 0; font-weight: 700; }
  .plain svg { display: block; inline-size: 100%; block-size: 96px; } .plain .bars { fill: #36c; } .plain .line { fill: none; stroke: #36c; }
  .plain .area { fill: #eaf3ff; } .plain ul { list-style: none; margin: 0; padding: 0; } .plain li { display: flex; gap: 12px; align-items: center; }
  .plain li svg { inline-size: 64px; block-size: 24px; } .plain li a { flex: 1; color: #36c; }
</style>`;

function line(values, width, height) {
  const most = Math.max(1, ...values);
  const points = values.map(
    (value, index) =>
      `${((index * width) / (values.length - 1)).toFixed(1)},${(height - (value * height) / most).toFixed(1)}`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><path class="area" d="M0,${height}L${points.join('L')}L${width},${height}Z"/><path class="line" d="M${points.join('L')}"/></svg>`;
}

function bars(counts, width, height) {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const path = counts.map((count, index) => {
    const tall = (count * height) / most;
    return `M${(index * step).toFixed(1)},${height}v${(-tall).toFixed(1)}h${(step - 2).toFixed(1)}v${tall.toFixed(1)}z`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="Edits by day"><path class="bars" d="${path.join('')}"/></svg>`;
}

function table(impact, perDay) {
  const views = new Map(impact.views.daily.map(({day, count}) => [day, count]));
  const rows = [...views.keys()].map(
    (day) =>
      `<tr><th scope="row">${shown(day)}</th><td>${perDay.get(day) ?? 0}</td><td>${number.format(views.get(day))}</td></tr>`,
  );
  return `<table hidden><caption>Edits and views by day</caption><tr><th>Day</th><th>Edits</th><th>Views</th></tr>${rows.join('')}</table>`;
}

function content(impact) {
  const perDay = new Map(impact.dailyEdits.map(({day, count}) => [day, count]));
  const days = impact.views.daily.map(({day}) => day);
  const score = (label, value, note) =>
    `<div><dt>${label}</dt><dd>${value}</dd><span>${note}</span></div>`;
  const articles = impact.articles.map(
    ({title, url, views, dailyViews}) =>
      `<li><a href="${escape(url)}">${escape(title)}</a>${line(
        dailyViews.map(({count}) => count),
        64,
        24,
      )}<b>${number.format(views)}</b></li>`,
  );
  const {start, end, days: streak} = impact.longestStreak;
  return `${style}<section class="plain"><h2>Your impact</h2><dl>
    ${score('Edits', number.format(impact.editCount.count), 'on this wiki')}${score('Thanks', number.format(impact.thanks.count), 'received')}
    ${score('Last edit', shown(impact.lastEditAt.slice(0, 10)), '')}${score('Longest streak', `${streak} days`, `${shown(start)} – ${shown(end)}`)}</dl>
    <h3>Activity</h3>${bars(
      days.map((day) => perDay.get(day) ?? 0),
      600,
      96,
    )}
    <h3>${number.format(impact.views.total)} views</h3>${line(
      impact.views.daily.map(({count}) => count),
      600,
      96,
    )}
    <h3>Most viewed</h3><ul>${articles.join('')}</ul>${table(impact, perDay)}<footer><a href="${escape(impact.contributionsUrl)}">All edits</a></footer></section>`;
}

globalThis.bench = {
  async mount(impact) {
    const element = document.createElement('div');
    element.innerHTML = content(impact);
    document.body.append(element);
    return element;
  },
  async update(element, impact) {
    element.innerHTML = content(impact);
  },
};

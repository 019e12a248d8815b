// Edit filters of the seeded wiki (AbuseFilter), as statements for its database.

/** What a filter looks for, and what happens then. */
const filters = [
  {word: 'badword', action: 'disallow', message: 'abusefilter-disallowed'},
  {word: 'hmmword', action: 'warn', message: 'abusefilter-warning'},
];

export const filterStatements = filters
  .flatMap(({word, action, message}, index) => [
    `INSERT INTO abuse_filter (af_id, af_pattern, af_user, af_user_text, af_timestamp, af_public_comments, af_comments, af_actions)
      VALUES (${index + 1}, 'added_lines contains "${word}"', 1, 'Admin', '20200101000000', '${word}', '', '${action}');`,
    `INSERT INTO abuse_filter_action (afa_filter, afa_consequence, afa_parameters)
      VALUES (${index + 1}, '${action}', '${message}');`,
  ])
  .join('\n');

/** node:test reporter: one line of JSON, `{passed, failed, skipped}`. Suites are not tests. */
export default async function* nodeTotals(events) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else if (type === 'test:pass') totals.passed += 1;
    else totals.failed += 1;
  }
  yield JSON.stringify(totals);
}

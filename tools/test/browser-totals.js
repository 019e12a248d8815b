import {writeFileSync} from 'node:fs';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

/** Web Test Runner reporter: writes `{passed, failed, skipped}` to a file. A file that could not run is one failure. */
export function browserTotals(path) {
  return {
    stop({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = totals.failed;
        count(session.testResults, totals);
        if (!session.passed && totals.failed === before) totals.failed += 1;
      }
      writeFileSync(path, JSON.stringify(totals));
    },
  };
}

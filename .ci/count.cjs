// count.cjs REPORT STATUS: "passed failed" of a report of vitest and the exit status of what made it.
const { existsSync, readFileSync } = require('node:fs');

const [report, status] = process.argv.slice(2);
const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
let passed = 0;
let failed = 0;
for (const { status: outcome, assertionResults } of files) {
  const count = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
  passed += count('passed');
  // A test file that does not load has no failed test to count: it counts once.
  failed += count('failed') || (outcome === 'failed' ? 1 : 0);
}
// Whatever else is wrong (a type check before it, an unhandled error, no report, no test) counts once.
if (failed === 0 && (status !== '0' || passed === 0)) failed = 1;
process.stdout.write(`${passed} ${failed}\n`);

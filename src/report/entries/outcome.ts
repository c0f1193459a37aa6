/**
 * What an entry means to a reader that knows only levels, tests or annotations. Every format decides by it alone, so that
 * all of them agree:
 *
 * | outcome          | of                                                    | SARIF            | JUnit   | GitHub  | GitLab   | TAP           |
 * | ---------------- | ----------------------------------------------------- | ---------------- | ------- | ------- | -------- | ------------- |
 * | `fault`          | an input that cannot be judged                        | fail, error      | error   | error   | blocker  | not ok        |
 * | `failure`        | overdue, open; pending under `--fail-on pending`      | fail, error      | failure | error   | major    | not ok        |
 * | `caution`        | an input that looks wrong                             | fail, warning    | skipped | warning | minor    | not ok, to do |
 * | `review`         | undeclared; divisions missing, no document, no demand | review           | skipped | warning | minor    | not ok, to do |
 * | `note`           | pending; a gap of an encouraged duty                  | fail, note       | skipped | notice  | info     | not ok, to do |
 * | `known`          | a gap that the baseline lists                         | fail, unchanged  | skipped | notice  | info     | not ok, to do |
 * | `waived`         | waived                                                | fail, suppressed | skipped | notice  | info     | not ok, to do |
 * | `remark`         | what is said of the whole run and decides nothing     | notification     | skipped | notice  | –        | ok, skipped   |
 * | `pass`           | met, late                                             | –                | passed  | –       | –        | ok            |
 * | `not-applicable` | not applicable                                        | –                | skipped | –       | –        | ok, skipped   |
 *
 * Missing knowledge is never a plain `ok`, an encouraged duty never a failure. `--fail-on` makes the reading stricter and
 * never milder: what is overdue stays a failure also where it does not fail the run.
 */
export type Outcome =
  | 'fault'
  | 'failure'
  | 'caution'
  | 'review'
  | 'note'
  | 'known'
  | 'waived'
  | 'remark'
  | 'pass'
  | 'not-applicable';

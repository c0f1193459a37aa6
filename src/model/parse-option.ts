import { type IsoDate, parseIsoDate } from './iso-date.ts';
import { parseShard, type Shard } from './shard.ts';
import { UsageError } from './usage.ts';

export function parseDay(token: string, flag: string): IsoDate {
  const day = parseIsoDate(token);
  if (day === null) throw new UsageError('not-a-date', { token, name: flag });
  return day;
}

export function parseShardWord(token: string, flag: string): Shard {
  const shard = parseShard(token);
  if (shard === null) throw new UsageError('not-a-shard', { token, name: flag });
  return shard;
}

const MOST_JOBS = 64;

export function parseJobs(token: string, flag: string): number {
  const jobs = /^\d{1,3}$/.test(token) ? Number(token) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError('not-a-number-of-jobs', { token, name: flag, limit: MOST_JOBS });
  return jobs;
}

/** As the schema of state files has it. */
const LONGEST_NAME = 80;

export function parseName(token: string, flag: string): string {
  const { length } = Array.from(token);
  if (token.trim() === '' || length > LONGEST_NAME)
    throw new UsageError('bad-name', { token, name: flag, limit: LONGEST_NAME, actual: length });
  return token;
}

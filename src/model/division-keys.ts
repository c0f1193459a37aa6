/** The keys of a division that no field declares anew: what it is, and what lies below it. */
export const DIVISION_KEYS = [
  'name',
  'level',
  'kind',
  'code',
  'evidence',
  'note',
  'villages',
  'communities',
  'packs',
  'divisions',
] as const;

/** What stands beside them at the top of a file. */
export const FILE_KEYS = ['duibiao', 'declaredOn', 'parent'] as const;

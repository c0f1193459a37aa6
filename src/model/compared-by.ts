/** What stands beside what: topics of several jurisdictions, or the divisions directly below one. */
export const COMPARED_BY = ['topic', 'division'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

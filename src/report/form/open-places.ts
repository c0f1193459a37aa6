import type { FormDivision, FormField } from '../../model/form.ts';

/** How many keys of a form are empty and asked for. */
export function openPlaces({ fields, divisions, kind }: FormDivision): number {
  const own = fields.filter((field) => field.path[0] !== 'divisions' || divisions.length === 0);
  const open = own.filter((field) => field.path[0] !== 'kind' || kind === null);
  return [...open.map(emptyKeys), ...divisions.map(openPlaces)].reduce((sum, count) => sum + count, 0);
}

function emptyKeys({ isAsked, periods }: FormField): number {
  if (!isAsked) return 0;
  return periods.length === 0 ? 1 : periods.filter((period) => period.isAsked).length;
}

/** A division's name as enumerations print it, without the word for its kind: `温泉` for `温泉镇`. */
export function shortName(name: string): string {
  const short = name.replace(/(?:社区|街道|镇|乡|村)$/, '');
  return short.length >= 2 ? short : name;
}

/** A line that is nothing but the name of an organ: it signs a document, and is neither its title nor part of a clause. */
export const ORGAN =
  /^[\p{Script=Han}]{2,30}(?:人民政府(?:办公室|办公厅)?|街道办事处|委员会(?:办公室)?|管委会|局|厅|支队|大队|总队)$/u;

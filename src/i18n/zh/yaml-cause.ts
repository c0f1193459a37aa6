import type { YamlCause } from '../contract/faults.ts';

const CAUSES: Readonly<Record<YamlCause, string>> = {
  BAD_ALIAS: '星号 * 开头的内容要加引号',
  BAD_COLLECTION_TYPE: '列表和字段混在了一起',
  BAD_DQ_ESCAPE: '双引号里的反斜杠要写成两个，或改用单引号',
  BAD_INDENT: '缩进不对，同一组的各行应当左对齐；或者上面的括号没有收好',
  BAD_SCALAR_START: '这个符号不能用在开头，请给内容加引号',
  BLOCK_AS_IMPLICIT_KEY: '同一行里有多余的冒号，或者上一行没有写完',
  BLOCK_IN_FLOW: '括号里的内容没有写完，或者括号没有配对',
  MISSING_CHAR: '缺少引号、括号或者冒号',
  MULTILINE_IMPLICIT_KEY: '字段名后面缺少冒号，或者冒号后面缺少空格',
  TAB_AS_INDENT: '缩进用了制表符（Tab），请改用空格',
  UNEXPECTED_TOKEN: '这里不应有这个符号；请检查引号和括号是否配对',
  OTHER: '请检查缩进、冒号后面的空格和引号',
};

/** The cause of a YAML syntax error, by the parser's code. */
export function yamlCause(code: string | undefined): string {
  return (CAUSES as Partial<Record<string, string>>)[code ?? ''] ?? CAUSES.OTHER;
}

/** What stands at the top of a file, beside the keys of its division, with Chinese titles. */
export const FILE_KEYS = { duibiao: '格式', declaredOn: '申报日', parent: '上级' } as const;

/** The keys of a division that no field declares anew: what it is, and, behind what the field has, what lies below it. */
export const DIVISION_KEYS = {
  name: '名称',
  level: '层级',
  kind: '类别',
  code: '行政区划代码',
  evidence: '佐证',
  note: '备注',
  formerly: '曾用名',
  ended: '撤销日',
  into: '并入',
} as const;

export const BELOW_KEYS = {
  villages: '未逐个列出的行政村',
  communities: '未逐个列出的社区',
  packs: '规则包事项',
  divisions: '下级辖区',
} as const;

/** The keys of things, entries and totals beside what the field has. */
export const ITEM_KEYS = {
  name: '名称',
  date: '日期',
  for: '所属期间',
  total: '总数',
  packs: '按规则统计',
  countedOn: '统计日',
  evidence: '佐证',
  note: '备注',
} as const;

/** The keys of a person in a body, of one who holds posts, and of people in numbers, beside what the field has. */
export const PERSON_KEYS = {
  name: '称呼',
  role: '角色',
  posts: '职务',
  count: '个数',
  since: '起',
  until: '止',
  evidence: '佐证',
  note: '备注',
} as const;

export const HOLDER_KEYS = {
  role: '角色',
  name: '姓名',
  posts: '职务',
  since: '起',
  until: '止',
  evidence: '佐证',
  note: '备注',
} as const;

export const PEOPLE_KEYS = {
  count: '数量',
  total: '总数',
  since: '起',
  until: '止',
  countedOn: '统计日',
  evidence: '佐证',
  note: '备注',
} as const;

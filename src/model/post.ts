import type { Truth } from './truth.ts';

/** A post that a person holds. `zh` is its name in files; `broader` are posts that whoever holds it also holds. */
export interface Post {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly broader?: readonly string[];
}

/** The closed vocabulary of posts that several documents share; a pack may declare more. Names of persons are never needed. */
export const POSTS: readonly Post[] = [
  { zh: '主要负责人', en: 'principal', aliases: ['党政主要负责人'] },
  {
    zh: '党委书记',
    en: 'Party committee secretary',
    aliases: ['镇党委书记', '乡党委书记', '党工委书记', '街道党工委书记'],
    broader: ['主要负责人'],
  },
  {
    zh: '乡镇长',
    en: 'head of the township government',
    aliases: ['镇长', '乡长', '街道办事处主任', '行政主要领导'],
    broader: ['主要负责人'],
  },
  {
    zh: '区（县）长',
    en: 'head of the county government',
    aliases: ['区长', '县长', '市长', '州长'],
    broader: ['主要负责人'],
  },
  { zh: '班子成员', en: 'member of the leadership' },
  {
    zh: '分管消防负责人',
    en: 'leader in charge of fire safety',
    aliases: ['分管负责人', '分管消防安全负责人', '分管消防副镇长', '分管消防副乡长'],
    broader: ['班子成员'],
  },
  { zh: '党委委员', en: 'member of the Party committee', broader: ['班子成员'] },
  {
    zh: '副镇长',
    en: 'deputy head of the township government',
    aliases: ['副乡长', '街道办事处副主任'],
    broader: ['班子成员'],
  },
  { zh: '内设机构负责人', en: 'head of an internal office', aliases: ['科室负责人'] },
  {
    zh: '社会事务办公室负责人',
    en: 'head of the social affairs (public safety) office',
    aliases: ['公共安全办公室负责人', '社会事务办公室（公共安全办公室）负责人'],
    broader: ['内设机构负责人'],
  },
  {
    zh: '综合行政执法办公室负责人',
    en: 'head of the law-enforcement office',
    aliases: ['综合行政执法队负责人', '综合执法队负责人'],
    broader: ['内设机构负责人'],
  },
  {
    zh: '应急管理办公室负责人',
    en: 'head of the emergency management office',
    aliases: ['应急办负责人', '应急管理岗负责人'],
    broader: ['内设机构负责人'],
  },
  {
    zh: '平安办负责人',
    en: 'head of the safety-and-stability office',
    aliases: ['平安建设办公室负责人'],
    broader: ['内设机构负责人'],
  },
  {
    zh: '消防所负责人',
    en: 'head of the township fire office',
    aliases: ['镇消防所负责人'],
    broader: ['内设机构负责人'],
  },
  {
    zh: '消防安全委员会办公室主任',
    en: 'director of the committee office',
    aliases: ['消委办主任', '消安委办主任'],
  },
  { zh: '驻镇站所负责人', en: 'head of a station or office posted to the township', aliases: ['站所负责人'] },
  {
    zh: '公安派出所负责人',
    en: 'head of the police station',
    aliases: ['派出所所长', '公安派出所所长', '派出所负责人'],
    broader: ['驻镇站所负责人'],
  },
  {
    zh: '市场监管所负责人',
    en: 'head of the market supervision office',
    aliases: ['市场所负责人'],
    broader: ['驻镇站所负责人'],
  },
  {
    zh: '消防救援机构负责人',
    en: 'head of the fire and rescue body',
    aliases: ['消防救援大队负责人', '消防救援支队负责人'],
  },
  { zh: '包村干部', en: 'cadre assigned to a village' },
  {
    zh: '村（社区）主要负责人',
    en: 'principal of the village or community',
    aliases: ['村主干', '村（居）民委员会主要负责人'],
  },
  {
    zh: '村（社区）党组织书记',
    en: 'Party secretary of the village or community',
    aliases: ['村党支部书记', '村书记', '社区书记', '党组织书记'],
    broader: ['村（社区）主要负责人', '“两委”委员'],
  },
  {
    zh: '村（居）民委员会主任',
    en: 'chair of the villagers’ or residents’ committee',
    aliases: ['村主任', '社区主任', '村委会主任', '居委会主任'],
    broader: ['村（社区）主要负责人', '“两委”委员'],
  },
  {
    zh: '“两委”委员',
    en: 'member of the village’s two committees',
    aliases: ['两委委员', '两委成员', '村两委成员'],
  },
  {
    zh: '消防专管人员',
    en: 'officer dedicated to fire safety',
    aliases: ['消防安全管理人员', '专职消防工作人员'],
  },
  { zh: '网格长', en: 'grid leader' },
  { zh: '网格员', en: 'grid worker', aliases: ['网格管理员', '专职网格员'] },
  { zh: '消防管理员', en: 'fire manager' },
];

/** What a person is in a body: 主任/组长 · 常务副 · 副 · 成员. */
export const ROLES = ['chair', 'executive-deputy', 'deputy', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Names, aliases and the broader-than relation of a set of posts. */
export class Posts {
  readonly #byName = new Map<string, Post>();
  readonly #posts: readonly Post[];

  constructor(posts: readonly Post[] = POSTS) {
    this.#posts = posts;
    for (const post of posts) {
      for (const name of [post.zh, ...(post.aliases ?? [])]) this.#byName.set(name, post);
    }
  }

  with(more: readonly Post[]): Posts {
    return more.length === 0 ? this : new Posts([...this.#posts, ...more]);
  }

  /** The post that a file's word means, by name or alias. */
  find(name: string): Post | null {
    return this.#byName.get(name) ?? null;
  }

  /** All words a file may use, in the order of the vocabulary. */
  names(): string[] {
    return [...this.#byName.keys()];
  }

  /**
   * Whether who holds `held` holds `asked`: true where it is the same post or a narrower one;
   * unknown where `held` is the broader word (a principal may be the secretary); else false.
   * Both are canonical `zh` names.
   */
  holds(held: string, asked: string): Truth {
    if (held === asked || this.#isBroader(asked, held)) return true;
    return this.#isBroader(held, asked) ? 'unknown' : false;
  }

  #isBroader(broad: string, narrow: string): boolean {
    const parents = this.find(narrow)?.broader ?? [];
    return parents.includes(broad) || parents.some((parent) => this.#isBroader(broad, parent));
  }
}

import type { Block } from '../fact.ts';

type LooseFact = Block['facts'][string] & { readonly levels: Block['levels'] };

const TRAINED = {
  trainedPerson: {
    type: 'flag',
    title: { zh: '已培养消防安全明白人', en: 'has a trained person' },
    countedAs: 'withTrainedPerson',
  },
} as const;

const INSPECTED = {
  inspected: {
    type: 'flag',
    title: { zh: '本年度已检查', en: 'inspected in the period' },
    countedAs: 'inspected',
  },
} as const;

const MANAGED = {
  fireManager: {
    type: 'flag',
    title: { zh: '已明确消防管理员', en: 'has a fire manager' },
    countedAs: 'withFireManager',
  },
  posted: { type: 'flag', title: { zh: '已挂牌公示', en: 'details posted up' }, countedAs: 'withPosting' },
  microStation: {
    type: 'flag',
    title: { zh: '已建志愿消防队（微型消防站）', en: 'has a micro fire station' },
    countedAs: 'withMicroStation',
  },
  dispatchManaged: {
    type: 'flag',
    title: { zh: '微型消防站已纳入统一调度', en: 'its micro station is under unified dispatch' },
    countedAs: 'withDispatch',
  },
  board: {
    type: 'flag',
    title: { zh: '有固定消防宣传栏', en: 'has a fixed notice board' },
    countedAs: 'withBoard',
  },
} as const;

/** What happens again and again (logs), and what things are counted (collections). */
export const ACTIVITIES = {
  meetings: {
    type: 'log',
    levels: ['prefecture', 'county', 'township', 'village'],
    title: { zh: '会议记录', en: 'meetings' },
    unit: '次',
    fields: {
      kind: {
        type: 'choice',
        title: { zh: '会议类别', en: 'kind of meeting' },
        values: {
          joint: { zh: '联席会议', en: 'joint meeting' },
          regular: { zh: '例会', en: 'regular meeting' },
          committee: { zh: '消防安全委员会全体会议', en: 'committee meeting' },
          'risk-analysis': { zh: '风险研判专题会议', en: 'risk-analysis meeting' },
        },
      },
    },
  },
  trainings: {
    type: 'log',
    levels: ['prefecture', 'county', 'township', 'village'],
    title: { zh: '培训记录', en: 'trainings' },
    unit: '次',
    fields: {
      kind: {
        type: 'choice',
        title: { zh: '培训类别', en: 'kind of training' },
        values: {
          business: { zh: '消防业务培训', en: 'fire-work training' },
          'trained-person': { zh: '消防安全“明白人”培训', en: 'trained-person course' },
          leaders: { zh: '负责人专题教育', en: 'course for leaders' },
          'pre-job': { zh: '岗前培训', en: 'pre-job training' },
          employers: { zh: '生产经营单位主要负责人培训', en: 'training of heads of enterprises' },
        },
      },
      coversAllTownships: {
        type: 'flag',
        title: { zh: '覆盖全部乡镇（街道）', en: 'covers all township-level divisions' },
      },
      coversAllDepartments: {
        type: 'flag',
        title: { zh: '覆盖全部行业部门', en: 'covers all sector departments' },
      },
      villageCommittees: {
        type: 'flag',
        title: { zh: '含“两委”成员', en: 'includes the villages’ two committees' },
      },
      gridWorkers: { type: 'flag', title: { zh: '含网格员', en: 'includes grid workers' } },
    },
  },
  drills: {
    type: 'log',
    levels: ['county', 'township', 'village'],
    title: { zh: '演练记录', en: 'drills' },
    unit: '次',
    fields: {
      kind: {
        type: 'choice',
        title: { zh: '演练类别', en: 'kind of drill' },
        values: {
          evacuation: { zh: '疏散逃生演练', en: 'evacuation drill' },
          joint: { zh: '拉动（联勤）演练', en: 'joint exercise' },
        },
      },
    },
  },
  reports: {
    type: 'log',
    levels: ['county', 'township', 'village'],
    title: { zh: '报告报送记录', en: 'reports sent' },
    unit: '次',
    fields: {
      kind: {
        type: 'choice',
        title: { zh: '报告类别', en: 'kind of report' },
        values: {
          'annual-work': { zh: '年度消防工作报告', en: 'annual report on fire work' },
          'monthly-progress': { zh: '月度推进情况', en: 'monthly progress report' },
          'annual-summary': { zh: '年度工作总结', en: 'annual summary' },
          'major-matters': { zh: '重大事项报告', en: 'report on major matters' },
        },
      },
    },
  },
  residentGroups: {
    type: 'collection',
    levels: ['township', 'village'],
    title: { zh: '村（居）民小组', en: 'residents’ groups' },
    unit: '个',
    fields: MANAGED,
  },
  compounds: {
    type: 'collection',
    levels: ['township', 'village'],
    title: { zh: '居民住宅小区', en: 'residential compounds' },
    unit: '个',
    fields: MANAGED,
  },
  standaloneBuildings: {
    type: 'collection',
    levels: ['township', 'village'],
    title: { zh: '单独楼栋（不属于小区）', en: 'single residential buildings outside compounds' },
    unit: '栋',
    fields: MANAGED,
  },
  keyUnitStations: {
    type: 'collection',
    levels: ['township'],
    title: { zh: '消防安全重点单位的微型消防站', en: 'micro fire stations of key units' },
    unit: '户',
    fields: {
      established: {
        type: 'flag',
        title: { zh: '已建微型消防站', en: 'has a micro station' },
        countedAs: 'withMicroStation',
      },
      dispatchManaged: {
        type: 'flag',
        title: { zh: '已纳入统一调度', en: 'under unified dispatch' },
        countedAs: 'withDispatch',
      },
      onPlatform: {
        type: 'flag',
        title: { zh: '已接入运管平台', en: 'on the platform' },
        countedAs: 'onPlatform',
      },
    },
  },
} as const satisfies Record<string, LooseFact>;

/** Collections that are declared anew for each year or month. */
export const BY_PERIOD = {
  units: {
    title: { zh: '社会单位（按年）', en: 'units of society, by year' },
    levels: ['county', 'township', 'village'],
    facts: {
      key: {
        type: 'collection',
        title: { zh: '消防安全重点单位', en: 'key units' },
        unit: '户',
        perPeriod: true,
        fields: TRAINED,
      },
      crowded: {
        type: 'collection',
        title: { zh: '人员密集场所单位', en: 'crowded places' },
        unit: '户',
        perPeriod: true,
        fields: TRAINED,
      },
      other: {
        type: 'collection',
        title: { zh: '其他社会单位', en: 'other units of society' },
        unit: '户',
        perPeriod: true,
        fields: TRAINED,
      },
    },
  },
  inspections: {
    title: { zh: '监督检查（按年）', en: 'inspections, by year' },
    levels: ['county', 'township'],
    facts: {
      crowdedKeyUnits: {
        type: 'collection',
        title: { zh: '属于人员密集场所的重点单位', en: 'key units that are crowded places' },
        unit: '户',
        perPeriod: true,
        fields: INSPECTED,
      },
      policeSupervised: {
        type: 'collection',
        title: { zh: '公安派出所监督检查单位', en: 'units supervised by police stations' },
        unit: '户',
        perPeriod: true,
        fields: INSPECTED,
      },
      entrusted: {
        type: 'collection',
        title: { zh: '受委托检查的单位和场所', en: 'units and places inspected on commission' },
        unit: '户',
        perPeriod: true,
        fields: INSPECTED,
      },
      selfChecks: {
        type: 'collection',
        title: { zh: '生产经营单位自查', en: 'self-checks of enterprises' },
        unit: '户',
        perPeriod: true,
        fields: {
          selfChecked: {
            type: 'flag',
            title: { zh: '本期已自查', en: 'self-checked in the period' },
            countedAs: 'selfChecked',
          },
        },
      },
    },
  },
} as const satisfies Record<string, Block>;

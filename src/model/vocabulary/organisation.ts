import type { Block } from '../fact.ts';
import { flag, people, posts } from './shapes.ts';

/** Bodies: who has been set up, who leads it, how many work in it. */
export const ORGANISATION = {
  committee: {
    title: { zh: '消防安全委员会', en: 'fire-safety committee' },
    levels: ['prefecture', 'county', 'township'],
    facts: {
      established: flag('成立消防安全委员会', 'fire-safety committee established'),
      members: posts('消防安全委员会组成人员', 'members of the fire-safety committee'),
    },
  },
  committeeOffice: {
    title: { zh: '消防安全委员会办公室', en: 'committee office' },
    levels: ['prefecture', 'county', 'township'],
    facts: {
      established: flag('设立消防安全委员会办公室', 'committee office established'),
      head: posts('委员会办公室主任', 'director of the committee office', { single: true }),
      staff: people('委员会办公室工作人员', 'staff of the committee office'),
      premises: flag('委员会办公室办公场所和设施设备', 'premises and equipment of the committee office'),
      rules: flag('委员会办公室工作制度', 'working rules of the committee office'),
    },
  },
  station: {
    title: { zh: '消防工作站', en: 'fire work station' },
    levels: ['township'],
    facts: {
      established: flag('建立消防工作站', 'fire work station established'),
      head: posts('消防工作站站长（负责人）', 'head of the fire work station', { single: true }),
      staff: people('消防工作站工作人员（不含站长）', 'staff of the fire work station, its head not counted'),
      payrollStaff: people('消防工作站在编人员（全额拨款事业编制）', 'station staff on the public payroll'),
      dedicatedOfficers: people('消防专管人员', 'officers dedicated to fire safety'),
      premises: flag('消防工作站办公场所', 'premises of the fire work station'),
      rules: flag('消防工作站工作制度和职责', 'rules and duties of the fire work station'),
      filed: flag('消防工作站负责人报备案', 'station head filed with the county office'),
    },
  },
  workRoom: {
    title: { zh: '消防工作室', en: 'fire work room' },
    levels: ['township'],
    facts: {
      established: flag('建立消防工作室', 'fire work room established'),
      staff: people('消防工作室专兼职人员', 'staff of the fire work room'),
      premises: flag('消防工作室办公场所', 'premises of the fire work room'),
      rules: flag('消防工作室工作制度', 'rules of the fire work room'),
      equipped: flag('消防工作室装备器材', 'equipment of the fire work room'),
      funded: flag('消防工作室经费保障', 'funding of the fire work room'),
    },
  },
  managementOffice: {
    title: { zh: '消防安全管理办公室', en: 'fire-safety management office' },
    levels: ['township'],
    facts: {
      established: flag('设立消防安全管理办公室', 'fire-safety management office established'),
      head: posts('消防安全管理办公室主任', 'director of the management office', { single: true }),
      staff: people('在编专职消防工作人员', 'full-time fire staff on the payroll'),
      auxiliaryStaff: people('专职辅助工作人员', 'full-time auxiliary staff'),
    },
  },
  leadingGroup: {
    title: { zh: '消防工作（领导）小组', en: 'fire work (leading) group' },
    levels: ['township', 'village'],
    facts: {
      established: flag('成立消防工作（领导）小组', 'fire work (leading) group established', {
        countedAs: 'withLeadingGroup',
      }),
      members: posts('消防工作（领导）小组组成人员', 'members of the fire work (leading) group'),
      staff: people('消防工作（领导）小组专（兼）职工作人员', 'full- or part-time staff of the group'),
      officeHead: posts('领导小组办公室主任', 'director of the group’s office', { single: true }),
    },
  },
  brigade: {
    title: { zh: '专职消防队', en: 'full-time brigade' },
    levels: ['township'],
    facts: {
      established: flag('建成专职消防队', 'full-time brigade established'),
      dispatchManaged: flag('专职消防队纳入统一调度指挥', 'full-time brigade under unified dispatch'),
      jointTraining: flag('专职消防队联勤联训联战联调', 'full-time brigade in joint duty and training'),
    },
  },
  volunteerBrigade: {
    title: { zh: '乡镇志愿消防队', en: 'volunteer brigade' },
    levels: ['township'],
    facts: {
      established: flag('建成志愿消防队', 'volunteer brigade established'),
      dispatchManaged: flag('志愿消防队纳入统一调度指挥', 'volunteer brigade under unified dispatch'),
      jointTraining: flag('志愿消防队联勤联训联战联调', 'volunteer brigade in joint duty and training'),
    },
  },
  microStation: {
    title: { zh: '村（社区）志愿消防队（微型消防站）', en: 'micro fire station' },
    levels: ['village'],
    facts: {
      established: flag('建成志愿消防队（微型消防站）', 'micro fire station established', {
        countedAs: 'withMicroStation',
      }),
      equippedOn: flag('微型消防站器材配齐', 'micro fire station fully equipped', {
        countedAs: 'withEquippedMicroStation',
      }),
      dispatchManaged: flag('微型消防站纳入统一调度指挥', 'micro fire station under unified dispatch', {
        countedAs: 'withDispatchedMicroStation',
      }),
      onPlatform: flag('微型消防站接入可视化运管平台', 'micro fire station on the visual platform', {
        countedAs: 'withMicroStationOnPlatform',
      }),
    },
  },
  responsibility: {
    title: { zh: '消防安全责任制', en: 'fire-safety responsibility' },
    levels: ['county', 'township', 'village'],
    facts: {
      assigned: flag('明确消防工作责任人和职责分工', 'responsible persons and their duties laid down', {
        attested: true,
        countedAs: 'withResponsibilityAssigned',
      }),
      mechanisms: flag('健全消防工作机制', 'working mechanisms in place', {
        attested: true,
        countedAs: 'withMechanisms',
      }),
    },
  },
} as const satisfies Record<string, Block>;

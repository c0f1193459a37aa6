import type { Block } from '../fact.ts';
import { count, flag } from './shapes.ts';

/** Plans and things: what has been planned, built, bought. */
export const FACILITIES = {
  planning: {
    title: { zh: '消防规划', en: 'fire planning' },
    levels: ['county', 'township', 'village'],
    facts: {
      specialPlan: flag('编制消防专项规划', 'special fire plan drawn up'),
      chapter: flag('国土空间（总体）规划中编制消防专篇', 'fire chapter in the spatial or general plan'),
      integrated: flag('消防内容纳入国土空间规划', 'fire safety in the spatial plan', {
        attested: true,
      }),
    },
  },
  water: {
    title: { zh: '消防水源', en: 'water supply for firefighting' },
    levels: ['township', 'village'],
    facts: {
      sources: count('消防水源', 'water sources', '处', { levels: ['township'] }),
      cranes: count('消防水鹤', 'water cranes', '座', { levels: ['township'] }),
      simpleCranes: count('简易消防水鹤', 'simple water cranes', '座', { levels: ['township'] }),
      intakes: count('消防取水口', 'water intakes', '处', { countedAs: 'withIntake' }),
      icebreaking: flag('冬季专业破冰器材', 'ice-breaking tools for winter', {
        countedAs: 'withIcebreaking',
      }),
    },
  },
  vehicles: {
    title: { zh: '消防车辆', en: 'fire vehicles' },
    levels: ['township'],
    facts: {
      smallFireTrucks: count('小型消防车', 'small fire trucks', '辆'),
      fireTrucks: count('消防车', 'fire trucks', '辆'),
    },
  },
  publicity: {
    title: { zh: '宣传教育', en: 'publicity' },
    levels: ['county', 'township', 'village'],
    facts: {
      covenant: flag('张贴村民防火公约', 'fire-prevention covenant posted', { countedAs: 'withCovenant' }),
      board: flag('设置固定消防宣传栏', 'fixed fire-safety notice board', { countedAs: 'withBoard' }),
      campaign: flag('开展消防宣传“五进”', 'fire-safety publicity carried out', { attested: true }),
      curriculum: flag(
        '消防知识纳入普法、科普和文明创建',
        'fire knowledge in legal, science and civility education',
        {
          attested: true,
        },
      ),
    },
  },
  grid: {
    title: { zh: '网格化管理', en: 'grid management' },
    levels: ['county', 'township', 'village'],
    facts: {
      integrated: flag('消防工作纳入网格化服务管理', 'fire safety part of grid management', {
        attested: true,
      }),
      dutyList: flag('网格员消防职责（任务）清单', 'list of grid workers’ fire duties', { attested: true }),
      assessment: flag('网格消防工作考评', 'assessment of grid fire work', { attested: true }),
      closedLoop: flag('火灾隐患闭环整治流程', 'closed-loop hazard workflow', { attested: true }),
    },
  },
} as const satisfies Record<string, Block>;

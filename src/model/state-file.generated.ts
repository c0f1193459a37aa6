// Generated from the schema by `npm run generate`; do not edit.

export type Day = string;
export type Evidence =
  | string
  | {
      document?: string;
      file?: string;
      link?: string;
      sha256?: string;
    }
  | (
      | string
      | {
          document?: string;
          file?: string;
          link?: string;
          sha256?: string;
        }
    )[];
export type Quantity =
  | number
  | {
      value: number;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type Designations = (
  | 'national-key-town'
  | 'historic-town'
  | 'provincial-key-town'
  | 'central-town'
  | 'key-town'
  | 'empowered-town'
)[];
export type Meetings =
  | {
      date: Day;
      kind?: 'joint' | 'regular' | 'committee' | 'risk-analysis';
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      joint?: PeriodCounts;
      regular?: PeriodCounts;
      committee?: PeriodCounts;
      'risk-analysis'?: PeriodCounts;
    };
export type Trainings =
  | {
      date: Day;
      kind?: 'business' | 'trained-person' | 'leaders' | 'pre-job' | 'employers';
      coversAllTownships?: Flag;
      coversAllDepartments?: Flag;
      villageCommittees?: Flag;
      gridWorkers?: Flag;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      business?: PeriodCounts;
      'trained-person'?: PeriodCounts;
      leaders?: PeriodCounts;
      'pre-job'?: PeriodCounts;
      employers?: PeriodCounts;
    };
export type Flag =
  | boolean
  | string
  | {
      value?: boolean;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type Drills =
  | {
      date: Day;
      kind?: 'evacuation' | 'joint';
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      evacuation?: PeriodCounts;
      joint?: PeriodCounts;
    };
export type Reports =
  | {
      date: Day;
      kind?: 'annual-work' | 'monthly-progress' | 'annual-summary' | 'major-matters';
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      'annual-work'?: PeriodCounts;
      'monthly-progress'?: PeriodCounts;
      'annual-summary'?: PeriodCounts;
      'major-matters'?: PeriodCounts;
    };
export type ResidentGroups =
  | {
      name: string;
      fireManager?: Flag;
      posted?: Flag;
      microStation?: Flag;
      dispatchManaged?: Flag;
      board?: Flag;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      total: number;
      withFireManager?: number;
      withPosting?: number;
      withMicroStation?: number;
      withDispatch?: number;
      withBoard?: number;
      countedOn?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type Compounds =
  | {
      name: string;
      fireManager?: Flag;
      posted?: Flag;
      microStation?: Flag;
      dispatchManaged?: Flag;
      board?: Flag;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      total: number;
      withFireManager?: number;
      withPosting?: number;
      withMicroStation?: number;
      withDispatch?: number;
      withBoard?: number;
      countedOn?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type StandaloneBuildings =
  | {
      name: string;
      fireManager?: Flag;
      posted?: Flag;
      microStation?: Flag;
      dispatchManaged?: Flag;
      board?: Flag;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      total: number;
      withFireManager?: number;
      withPosting?: number;
      withMicroStation?: number;
      withDispatch?: number;
      withBoard?: number;
      countedOn?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type KeyUnitStations =
  | {
      name: string;
      established?: Flag;
      dispatchManaged?: Flag;
      onPlatform?: Flag;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      total: number;
      withMicroStation?: number;
      withDispatch?: number;
      onPlatform?: number;
      countedOn?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type Committee =
  | {
      established?: Flag;
      members?: Holders;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Holders =
  | {
      role?: 'chair' | 'executive-deputy' | 'deputy' | 'member';
      name?: string;
      posts: Posts;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    }[]
  | boolean;
export type Post =
  | '主要负责人'
  | '党政主要负责人'
  | '党委书记'
  | '镇党委书记'
  | '乡党委书记'
  | '党工委书记'
  | '街道党工委书记'
  | '乡镇长'
  | '镇长'
  | '乡长'
  | '街道办事处主任'
  | '行政主要领导'
  | '区（县）长'
  | '区长'
  | '县长'
  | '市长'
  | '州长'
  | '班子成员'
  | '分管消防负责人'
  | '分管负责人'
  | '分管消防安全负责人'
  | '分管消防副镇长'
  | '分管消防副乡长'
  | '党委委员'
  | '副镇长'
  | '副乡长'
  | '街道办事处副主任'
  | '内设机构负责人'
  | '科室负责人'
  | '社会事务办公室负责人'
  | '公共安全办公室负责人'
  | '社会事务办公室（公共安全办公室）负责人'
  | '综合行政执法办公室负责人'
  | '综合行政执法队负责人'
  | '综合执法队负责人'
  | '应急管理办公室负责人'
  | '应急办负责人'
  | '应急管理岗负责人'
  | '平安办负责人'
  | '平安建设办公室负责人'
  | '消防所负责人'
  | '镇消防所负责人'
  | '消防安全委员会办公室主任'
  | '消委办主任'
  | '消安委办主任'
  | '驻镇站所负责人'
  | '站所负责人'
  | '公安派出所负责人'
  | '派出所所长'
  | '公安派出所所长'
  | '派出所负责人'
  | '市场监管所负责人'
  | '市场所负责人'
  | '消防救援机构负责人'
  | '消防救援大队负责人'
  | '消防救援支队负责人'
  | '包村干部'
  | '村（社区）主要负责人'
  | '村主干'
  | '村（居）民委员会主要负责人'
  | '村（社区）党组织书记'
  | '村党支部书记'
  | '村书记'
  | '社区书记'
  | '党组织书记'
  | '村（居）民委员会主任'
  | '村主任'
  | '社区主任'
  | '村委会主任'
  | '居委会主任'
  | '“两委”委员'
  | '两委委员'
  | '两委成员'
  | '村两委成员'
  | '消防专管人员'
  | '消防安全管理人员'
  | '专职消防工作人员'
  | '网格长'
  | '网格员'
  | '网格管理员'
  | '专职网格员'
  | '消防管理员';
/**
 * @minItems 1
 */
export type Posts = Post[];
export type CommitteeOffice =
  | {
      established?: Flag;
      head?: Holder;
      staff?: Count;
      premises?: Flag;
      rules?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Holder =
  | {
      role?: 'chair' | 'executive-deputy' | 'deputy' | 'member';
      name?: string;
      posts: Posts;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Count =
  | number
  | {
      name?: string;
      count?: number;
      posts?: Posts;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    }[]
  | {
      count: number;
      since?: Day;
      until?: Day;
      evidence?: Evidence;
      note?: string;
    };
export type Station =
  | {
      established?: Flag;
      head?: Holder;
      staff?: Count;
      payrollStaff?: Count;
      dedicatedOfficers?: Count;
      premises?: Flag;
      rules?: Flag;
      filed?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type WorkRoom =
  | {
      established?: Flag;
      staff?: Count;
      premises?: Flag;
      rules?: Flag;
      equipped?: Flag;
      funded?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type ManagementOffice =
  | {
      established?: Flag;
      head?: Holder;
      staff?: Count;
      auxiliaryStaff?: Count;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type LeadingGroup =
  | {
      established?: Flag;
      members?: Holders;
      staff?: Count;
      officeHead?: Holder;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Brigade =
  | {
      established?: Flag;
      dispatchManaged?: Flag;
      jointTraining?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type VolunteerBrigade =
  | {
      established?: Flag;
      dispatchManaged?: Flag;
      jointTraining?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type MicroStation =
  | {
      established?: Flag;
      equippedOn?: Flag;
      dispatchManaged?: Flag;
      onPlatform?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Responsibility =
  | {
      assigned?: Flag;
      mechanisms?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Planning =
  | {
      specialPlan?: Flag;
      chapter?: Flag;
      integrated?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Water =
  | {
      sources?: Count;
      cranes?: Count;
      simpleCranes?: Count;
      intakes?: Count;
      icebreaking?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Vehicles =
  | {
      smallFireTrucks?: Count;
      fireTrucks?: Count;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Publicity =
  | {
      covenant?: Flag;
      board?: Flag;
      campaign?: Flag;
      curriculum?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Grid =
  | {
      integrated?: Flag;
      dutyList?: Flag;
      assessment?: Flag;
      closedLoop?: Flag;
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Units =
  | {
      key?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              trainedPerson?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              withTrainedPerson?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      crowded?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              trainedPerson?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              withTrainedPerson?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      other?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              trainedPerson?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              withTrainedPerson?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      evidence?: Evidence;
      note?: string;
    }
  | boolean;
export type Inspections =
  | {
      crowdedKeyUnits?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              inspected?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              inspected?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      policeSupervised?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              inspected?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              inspected?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      entrusted?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              inspected?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              inspected?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      selfChecks?: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
         */
        [k: string]:
          | {
              name: string;
              selfChecked?: Flag;
              evidence?: Evidence;
              note?: string;
            }[]
          | {
              total: number;
              selfChecked?: number;
              countedOn?: Day;
              evidence?: Evidence;
              note?: string;
            };
      };
      evidence?: Evidence;
      note?: string;
    }
  | boolean;

export interface StateFile {
  duibiao: 'state/1';
  declaredOn: Day;
  /**
   * @minItems 1
   */
  parent?: string | string[];
  name: string;
  level: 'prefecture' | 'county' | 'township' | 'village';
  kind?: 'town' | 'township' | 'subdistrict' | 'village' | 'community';
  code?: string;
  evidence?: Evidence;
  note?: string;
  builtUpAreaKm2?: Quantity;
  builtUpPopulation?: Quantity;
  designations?: Designations;
  meetings?: Meetings;
  trainings?: Trainings;
  drills?: Drills;
  reports?: Reports;
  residentGroups?: ResidentGroups;
  compounds?: Compounds;
  standaloneBuildings?: StandaloneBuildings;
  keyUnitStations?: KeyUnitStations;
  committee?: Committee;
  committeeOffice?: CommitteeOffice;
  station?: Station;
  workRoom?: WorkRoom;
  managementOffice?: ManagementOffice;
  leadingGroup?: LeadingGroup;
  brigade?: Brigade;
  volunteerBrigade?: VolunteerBrigade;
  microStation?: MicroStation;
  responsibility?: Responsibility;
  planning?: Planning;
  water?: Water;
  vehicles?: Vehicles;
  publicity?: Publicity;
  grid?: Grid;
  units?: Units;
  inspections?: Inspections;
  villages?: Villages;
  communities?: Communities;
  packs?: Packs;
  divisions?: Division[];
}
export interface PeriodCounts {
  /**
   * This interface was referenced by `PeriodCounts`'s JSON-Schema definition
   * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
   */
  [k: string]: number;
}
export interface Villages {
  total: number;
  withLeadingGroup?: number;
  withMicroStation?: number;
  withEquippedMicroStation?: number;
  withDispatchedMicroStation?: number;
  withMicroStationOnPlatform?: number;
  withResponsibilityAssigned?: number;
  withMechanisms?: number;
  withIntake?: number;
  withIcebreaking?: number;
  withCovenant?: number;
  withBoard?: number;
  packs?: {
    [k: string]: {
      [k: string]: number;
    };
  };
  countedOn?: Day;
  evidence?: Evidence;
  note?: string;
}
export interface Communities {
  total: number;
  withLeadingGroup?: number;
  withMicroStation?: number;
  withEquippedMicroStation?: number;
  withDispatchedMicroStation?: number;
  withMicroStationOnPlatform?: number;
  withResponsibilityAssigned?: number;
  withMechanisms?: number;
  withIntake?: number;
  withIcebreaking?: number;
  withCovenant?: number;
  withBoard?: number;
  packs?: {
    [k: string]: {
      [k: string]: number;
    };
  };
  countedOn?: Day;
  evidence?: Evidence;
  note?: string;
}
export interface Packs {
  [k: string]: {};
}
export interface Division {
  name: string;
  level: 'prefecture' | 'county' | 'township' | 'village';
  kind?: 'town' | 'township' | 'subdistrict' | 'village' | 'community';
  code?: string;
  evidence?: Evidence;
  note?: string;
  builtUpAreaKm2?: Quantity;
  builtUpPopulation?: Quantity;
  designations?: Designations;
  meetings?: Meetings;
  trainings?: Trainings;
  drills?: Drills;
  reports?: Reports;
  residentGroups?: ResidentGroups;
  compounds?: Compounds;
  standaloneBuildings?: StandaloneBuildings;
  keyUnitStations?: KeyUnitStations;
  committee?: Committee;
  committeeOffice?: CommitteeOffice;
  station?: Station;
  workRoom?: WorkRoom;
  managementOffice?: ManagementOffice;
  leadingGroup?: LeadingGroup;
  brigade?: Brigade;
  volunteerBrigade?: VolunteerBrigade;
  microStation?: MicroStation;
  responsibility?: Responsibility;
  planning?: Planning;
  water?: Water;
  vehicles?: Vehicles;
  publicity?: Publicity;
  grid?: Grid;
  units?: Units;
  inspections?: Inspections;
  villages?: Villages;
  communities?: Communities;
  packs?: Packs;
  divisions?: Division[];
}

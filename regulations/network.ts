import { networkOf } from '#domain/words/network.ts';
import { house, networks } from './laws.ts';

const ready = ['organisation', 'premises', 'people', 'rules'] as const;

/** 群众工作网络: four levels of units and three of grids over one set of places, how many people each has, and which posts nobody carries at once. */
export const network = networkOf({
  levels: {
    // 群众工作四级网络建设方案: 设站长1名、副站长1名、工作人员2至3名.
    department: { staff: { min: 1, law: networks(1) }, needs: ready, every: 'county', law: networks(2), inspected: 'all' },
    station:    { staff: { min: 4, max: 5, law: networks(3) }, needs: ready, every: 'town', law: networks(2), inspected: 'all' },
    room:       { staff: { min: 1, law: networks(4) }, needs: ready, every: 'village', law: networks(2), inspected: 'sample' },
    point:      { staff: { min: 1, law: networks(5) }, needs: ready, every: 'group', law: networks(2), inspected: 'sample' },
  },
  grids: {
    first:  { every: 'town', law: networks(9) },
    second: { every: 'village', law: networks(9) },
    third:  { every: 'village', law: networks(9) },
  },
  handling: ['station', 'petition-office', 'unit', 'handler', 'head', 'superior', 'caller', 'field', 'secretary'],
  incompatible: [
    { one: 'handler',    other: 'head',     where: 'same-unit', why: 'signs-own',     law: house('§ 5') },
    { one: 'caller',     other: 'unit',     where: 'same-unit', why: 'calls-own',     law: house('§ 5') },
    { one: 'caller',     other: 'handler',  where: 'same-unit', why: 'calls-own',     law: house('§ 5') },
    { one: 'caller',     other: 'head',     where: 'same-unit', why: 'calls-own',     law: house('§ 5') },
    { one: 'superior',   other: 'handling', where: 'above',     why: 'reviews-own',   law: house('§ 5') },
    { one: 'supervisor', other: 'handling', where: 'anywhere',  why: 'supervises-own', law: house('§ 5') },
    { one: 'auditor',    other: 'handling', where: 'anywhere',  why: 'audits-own',    law: house('§ 5') },
    { one: 'auditor',    other: 'supervisor', where: 'anywhere', why: 'audits-own',   law: house('§ 5') },
    { one: 'auditor',    other: 'admin',    where: 'anywhere',  why: 'audits-own',    law: house('§ 8') },
  ],
});

import type { RegistersWording } from '#regulations/registers/index.ts';

export const networkRegistersZh: Pick<RegistersWording, 'interests' | 'duty-lists' | 'boards'> = {
  interests: {
    name: '利益申报',
    columns: {
      key: '编号', post: '岗位', unit: '与哪个单位', category: '哪一类事', matter: '哪一件事（受理编号）', reason: '什么关系', from: '从哪天起', until: '到哪天止',
    },
    options: {
      reason: {
        kin: '近亲属在其中', own: '本人有利害关系', property: '房屋土地等财产相关', 'worked-there': '本人曾在那里任职', party: '本人或近亲属是当事人', other: '其他可能影响公正的关系',
      },
    },
  },
  'duty-lists': {
    name: '责任清单',
    columns: { key: '编号', post: '岗位', grid: '网格', duty: '职责', measures: '措施', standard: '做到什么算完成', from: '起', until: '止' },
    options: {},
  },
  boards: {
    name: '管护牌',
    columns: {
      key: '编号', name: '名称', en: '英文名', kind: '类别', place: '所在地方', extent: '起止范围', unit: '管护单位', post: '管护岗位', phone: '报修电话',
      supervision: '监督电话', category: '报修归哪一类', inspected: '上次检查', next: '下次检查',
    },
    options: { kind: { road: '道路', bridge: '桥梁', culvert: '涵洞', ditch: '沟渠', lamps: '路灯', other: '其他' } },
  },
};

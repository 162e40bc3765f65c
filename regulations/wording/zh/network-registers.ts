import type { RegistersWording } from '#regulations/registers/index.ts';

export const networkRegistersZh: Pick<RegistersWording, 'interests'> = {
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
};

import type { RegistersWording } from '#regulations/registers/index.ts';

/** What can be applied for. */
export const serviceRegistersZh: Pick<RegistersWording, 'service-items'> = {
  'service-items': {
    name: '事项目录',
    columns: {
      key: '编号', from: '起', until: '止', name: '事项名称', en: '英文名', unit: '承办部门', basis: '设定依据', promised: '承诺时限（工作日）', statutory: '法定时限（工作日）',
      materials: '所需材料', fee: '收费（分）', online: '可网上办', note: '说明',
    },
    options: {},
  },
};

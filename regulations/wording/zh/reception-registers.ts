import type { RegistersWording } from '#regulations/registers/index.ts';

export const receptionRegistersZh: Pick<RegistersWording, 'reception-days' | 'report-boxes'> = {
  'reception-days': {
    name: '接访日',
    columns: {
      key: '编号', leader: '谁接访（公开的姓名职务）', mode: '方式', unit: '接访单位', place: '哪个村镇', where: '在哪里', date: '日期', from: '几点起（09:00）', until: '几点止（11:30）',
      slots: '几个时间可约', topics: '主要听什么事', note: '说明',
    },
    options: { mode: { reception: '接访', 'by-appointment': '约访', 'visit-down': '下访' } },
  },
  'report-boxes': {
    name: '举报箱',
    columns: { key: '编号', where: '挂在哪里', place: '哪个村镇', unit: '管箱单位', every: '几天开一次', since: '哪天挂的', note: '说明' },
    options: {},
  },
};

import type { RegistersWording } from '#regulations/registers/index.ts';

export const exchangeRegistersZh: Pick<RegistersWording, 'partners'> = {
  partners: {
    name: '交换单位',
    columns: { key: '编号', name: '名称', system: '系统', direction: '方向', procedures: '交换哪些规程', 'api-key': '接口密钥编号', identity: '发出时带姓名电话', ground: '带姓名电话的依据（不填就不带）' },
    options: {
      system: { 'petition-system': '信访信息系统', 'hotline-platform': '12345平台' },
      direction: { in: '只收', out: '只发', both: '收和发' },
    },
  },
};

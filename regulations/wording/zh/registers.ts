import type { RegistersWording } from '#regulations/registers/index.ts';
import { exchangeRegistersZh } from './exchange-registers.ts';
import { knowledgeRegistersZh } from './knowledge-registers.ts';
import { networkRegistersZh } from './network-registers.ts';
import { receptionRegistersZh } from './reception-registers.ts';
import { serviceRegistersZh } from './service-registers.ts';
import { termRegistersZh } from './term-registers.ts';

export const registersZh: RegistersWording = {
  places: {
    name: '地方',
    columns: { code: '代码', name: '名称', en: '英文名', level: '级别', parent: '上级代码', centre: '中心坐标' },
    options: { level: { county: '县', town: '乡镇街道', village: '村社区', group: '组' } },
  },
  units: {
    name: '单位',
    columns: {
      key: '编号', name: '名称', en: '英文名', kind: '类别', level: '工作网络级别', parents: '上级单位', place: '所在地方', phone: '电话',
      supervision: '监督电话', premises: '办公地点', rules: '工作制度', reviewing: '可复查', note: '说明',
    },
    options: {
      kind: {
        government: '政府', hotline: '12345热线', 'petition-office': '信访部门', department: '部门', town: '乡镇街道', village: '村社区',
        'work-station': '群众工作网点', external: '县外单位', discipline: '纪检监察', court: '法院', arbitration: '仲裁', reconsideration: '行政复议', police: '公安', mediation: '人民调解委员会', 'land-arbitration': '土地承包仲裁委员会', 'service-centre': '政务服务中心',
      },
      level: { department: '部', station: '站', room: '室', point: '点' },
    },
  },
  posts: {
    name: '岗位',
    columns: { key: '编号', unit: '单位', office: '职责', name: '名称', en: '英文名', named: '姓名可以公示（本人同意）', email: '邮箱（每天提醒到期的事）' },
    options: {
      office: {
        station: '受理岗', 'petition-office': '信访岗', unit: '收件岗', handler: '承办人', head: '负责人', superior: '上级岗', supervisor: '督办岗',
        caller: '回访员', field: '网格员', secretary: '村镇书记', auditor: '审计员', privacy: '个人信息保护员', admin: '管理员',
      },
    },
  },
  grids: {
    name: '网格',
    columns: {
      key: '编号', name: '名称', en: '英文名', level: '级别', parent: '上级网格', place: '所在地方', covers: '管哪些地方（不填就是所在地方）', extent: '范围', post: '网格员岗位', phone: '电话',
      supervision: '监督电话',
    },
    options: { level: { first: '一级网格', second: '二级网格', third: '三级网格' } },
  },
  categories: {
    name: '诉求分类',
    columns: { key: '编号', parent: '上级分类', name: '名称', en: '英文名', words: '关键词' },
    options: {},
  },
  catalogue: {
    name: '派单目录',
    columns: { place: '地方', category: '分类', unit: '承办单位', from: '起', until: '止', note: '说明' },
    options: {},
  },
  ...networkRegistersZh,
  ...serviceRegistersZh,
  ...exchangeRegistersZh,
  ...knowledgeRegistersZh,
  ...receptionRegistersZh,
  ...termRegistersZh,
};

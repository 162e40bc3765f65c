import type { Office } from '#domain/words/office.ts';

export const officesZh = {
  station: '受理岗',
  'petition-office': '信访岗',
  unit: '签收分办岗',
  handler: '承办人',
  head: '负责人',
  superior: '上级督办岗',
  supervisor: '督查岗',
  caller: '回访员',
  field: '网格员',
  secretary: '村（社区）书记',
  auditor: '审计核查岗',
  privacy: '个人信息保护岗',
  admin: '系统管理员',
} satisfies Record<Office, string>;

import type { NetworkWording } from '#domain/words/network.ts';
import type { network } from '../../network.ts';

/** `{count}` people there are, `{min}` and `{max}` there should be. */
export const networkZh: NetworkWording<typeof network> = {
  gaps: {
    'under-staffed': '人手不够：现有{count}人，至少要{min}人',
    'over-staffed': '人数超了：现有{count}人，最多{max}人',
    'no-organisation': '没有写明上级单位',
    'no-premises': '没有办公地点',
    'no-rules': '没有工作制度',
    'not-accepted': '还没有验收',
    'no-unit': '没有这一级网点',
    'no-grid': '不在任何网格里',
    'two-grids': '同时在{count}个同级网格里',
    'no-worker': '没有定网格员岗位',
    unmanned: '岗位上没有人',
    'no-phone': '缺电话或监督电话',
  },
  whys: {
    'signs-own': '自己起草的不能自己签发',
    'calls-own': '回访不能由承办单位自己做',
    'reviews-own': '上级处理不能由下级单位的承办人兼任',
    'supervises-own': '督办的人不能同时办理',
    'audits-own': '审计的人不能同时办理、督办或者管账号',
  },
};

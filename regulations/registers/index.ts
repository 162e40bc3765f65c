import { type RegisterWording, registersOf } from '#domain/words/register.ts';
import { boards } from './boards.ts';
import { catalogue } from './catalogue.ts';
import { categories } from './categories.ts';
import { days } from './days.ts';
import { dutyLists } from './duty-lists.ts';
import { grids } from './grids.ts';
import { interests } from './interests.ts';
import { partners } from './partners.ts';
import { places } from './places.ts';
import { policySheets } from './policy-sheets.ts';
import { posts } from './posts.ts';
import { receptionDays } from './reception-days.ts';
import { replyTemplates } from './reply-templates.ts';
import { reportBoxes } from './report-boxes.ts';
import { serviceItems } from './service-items.ts';
import { terms } from './terms.ts';
import { units } from './units.ts';

/** Every register there is, in the order they must be filled: what points at another comes after it. */
export const registers = registersOf({
  places, // 地方
  units, // 单位
  posts, // 岗位
  grids, // 网格
  categories, // 诉求分类
  catalogue, // 派单目录
  'duty-lists': dutyLists, // 责任清单
  boards, // 管护牌
  interests, // 利益申报
  partners, // 交换单位
  'service-items': serviceItems, // 事项目录
  'policy-sheets': policySheets, // 政策知识
  'reply-templates': replyTemplates, // 答复模板
  'reception-days': receptionDays, // 接访日
  'report-boxes': reportBoxes, // 举报箱
  terms, // 本地期限
  days, // 本地作息
});

export type RegisterId = keyof typeof registers;

/** What `wording/<lang>/registers.ts` must hold; the compiler finds a missing word. */
export type RegistersWording = { readonly [R in RegisterId]: RegisterWording<(typeof registers)[R]> };

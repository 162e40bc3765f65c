import type { Procedure } from '#domain/words/procedure.ts';
import { accusation } from './procedures/accusation.ts';
import { appointment } from './procedures/appointment.ts';
import { badReview } from './procedures/bad-review.ts';
import { boxOpening } from './procedures/box-opening.ts';
import { bulletin } from './procedures/bulletin.ts';
import { callBack } from './procedures/call-back.ts';
import { convene } from './procedures/convene.ts';
import { dispute } from './procedures/dispute.ts';
import { landDispute } from './procedures/land-dispute.ts';
import { lookBack } from './procedures/look-back.ts';
import { modelChange } from './procedures/model-change.ts';
import { networkSetup } from './procedures/network-setup.ts';
import { petition } from './procedures/petition.ts';
import { pressureReport } from './procedures/pressure-report.ts';
import { priceReport } from './procedures/price-report.ts';
import { privacyRequest } from './procedures/privacy-request.ts';
import { promise } from './procedures/promise.ts';
import { report } from './procedures/report.ts';
import { service } from './procedures/service.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { specialRectification } from './procedures/special-rectification.ts';
import { strikeOff } from './procedures/strike-off.ts';
import { supervision } from './procedures/supervision.ts';
import { topic } from './procedures/topic.ts';

export { cases } from './cases.ts';
export { values } from './values/index.ts';

/** Everything in force, one line each: the table of contents. */
export const procedures: readonly Procedure[] = [
  serviceRequest, // 12345诉求
  convene, // 吹哨报到
  petition, // 信访事项
  report, // 案卷(数字城管)
  dispute, // 人民调解
  landDispute, // 土地承包纠纷
  priceReport, // 价格举报
  accusation, // 检举控告
  service, // 办件
  badReview, // 差评整改
  callBack, // 回访
  promise, // 承诺
  supervision, // 督办
  networkSetup, // 网点组建验收
  pressureReport, // 有人让我改评价
  specialRectification, // 专项治理
  strikeOff, // 整改销号
  lookBack, // 回头看
  topic, // 每月一题
  bulletin, // 办理情况通报
  modelChange, // 建议模型更换
  appointment, // 约接访
  boxOpening, // 举报箱开箱
  privacyRequest, // 个人信息请求
];

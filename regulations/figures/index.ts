import type { Figure } from '#domain/words/figure.ts';
import { annualReport } from './annual-report.ts';
import { chargedTime } from './charged-time.ts';
import { firstRepeat } from './first-repeat.ts';
import { onTime } from './on-time.ts';
import { petitionRouting, petitionsRegistered } from './petitions.ts';
import { resolved } from './resolved.ts';
import { satisfactionBody, satisfactionOffice } from './satisfaction.ts';
import { serviceItemsCut } from './service-items.ts';
import { topics } from './topics.ts';

/** Every figure, one line each, in the order in which they are listed. */
export const figures = {
  'on-time': onTime, // 按时办结
  resolved, // 居民说解决了
  'satisfaction-office': satisfactionOffice, // 对信访部门的评价
  'satisfaction-body': satisfactionBody, // 对办理机关的评价
  'first-repeat': firstRepeat, // 初次与重复
  'charged-time': chargedTime, // 吹哨报到计时
  'service-items': serviceItemsCut, // 事项精简
  topics, // 每月一题
  'petitions-registered': petitionsRegistered, // 信访事项登记
  'petition-routing': petitionRouting, // 转送交办督办
  'annual-report': annualReport, // 信访情况年度报告
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof figures;

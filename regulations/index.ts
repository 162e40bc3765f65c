import type { Procedure } from '#domain/words/procedure.ts';
import { convene } from './procedures/convene.ts';
import { petition } from './procedures/petition.ts';
import { report } from './procedures/report.ts';
import { serviceRequest } from './procedures/service-request.ts';

export { cases } from './cases.ts';
export { values } from './values/index.ts';

/** Everything in force, one line each: the table of contents. */
export const procedures: readonly Procedure[] = [
  serviceRequest, // 12345诉求
  convene, // 吹哨报到
  petition, // 信访事项
  report, // 案卷(数字城管)
];

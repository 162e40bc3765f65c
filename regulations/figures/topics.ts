import type { BeforeAfter } from '#domain/words/figure.ts';
import { local } from '../laws.ts';

/** 每月一题 before and after its cure, in equal spans. Fewer is a cure, never a reason to have people say less: what nobody gathered counts too. */
export const topics = { kind: 'before-after', id: 'topics', law: local(28), procedure: 'topic' } as const satisfies BeforeAfter;

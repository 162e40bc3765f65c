import type { Report } from '#domain/words/figure.ts';
import { petitions } from '../laws.ts';

/** 信访情况年度报告: the fields art. 41 names, in its order. What the ledger does not hold is said to be not held. */
export const annualReport = {
  kind: 'report', id: 'annual-report', law: petitions(41),
  fields: [
    { id: 'registered', law: petitions('41(1)'), figure: 'petitions-registered' },
    { id: 'by-month',   law: petitions('41(1)'), figure: 'petitions-registered', by: 'month' },
    { id: 'accusations', law: petitions(30) },
    { id: 'areas',      law: petitions('41(1)'), figure: 'petitions-registered', by: 'category' },
    { id: 'bodies',     law: petitions('41(1)'), figure: 'petitions-registered', by: 'unit' },
    { id: 'routing',    law: petitions('41(2)'), figure: 'petition-routing' },
    { id: 'routed-to',  law: petitions('41(2)'), figure: 'petition-routing', by: 'unit' },
    { id: 'advice',     law: petitions('41(3)') },
    { id: 'on-time',    law: petitions('41(4)'), figure: 'on-time', by: 'procedure' },
    { id: 'office',     law: petitions('41(4)'), figure: 'satisfaction-office' },
    { id: 'body',       law: petitions('41(4)'), figure: 'satisfaction-body' },
  ],
} as const satisfies Report;

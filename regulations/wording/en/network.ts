import type { NetworkWording } from '#domain/words/network.ts';
import type { network } from '../../network.ts';

export const networkEn: NetworkWording<typeof network> = {
  gaps: {
    'under-staffed': 'Too few people: {count}, and at least {min} are needed',
    'over-staffed': 'Too many people: {count}, and at most {max} are allowed',
    'no-organisation': 'No superior is named',
    'no-premises': 'No premises',
    'no-rules': 'No work rules',
    'not-accepted': 'Not yet inspected and accepted',
    'no-unit': 'No unit of this level',
    'no-grid': 'In no grid',
    'two-grids': 'In {count} grids of one level at once',
    'no-worker': 'No grid worker’s post',
    unmanned: 'Nobody sits in its post',
    'no-phone': 'No telephone or no supervision telephone',
  },
  whys: {
    'signs-own': 'Nobody signs what they drafted themselves',
    'calls-own': 'The unit that handled a matter does not call back about it',
    'reviews-own': 'Whoever handles a matter does not decide it as the superior too',
    'supervises-own': 'Whoever supervises does not handle',
    'audits-own': 'Whoever audits does not handle, supervise or keep accounts',
  },
};

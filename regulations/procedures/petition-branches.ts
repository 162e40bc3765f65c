/** Where routing and acceptance lead, and the steps that shared acts are open in. */
export const routed = [{ to: 'accusation', when: { kind: 'accusation' } }, { to: 'suggested', when: { kind: 'suggestion' } }, { to: 'transferred' }] as const;
export const claims = [{ to: 'handling', when: { 'claim-road': 'opinion' } }] as const;
export const unserved = ['proxied', 'registered', 'received', 'transferred', 'suggested', 'objected', 'settling', 'confirmed', 'suggestion', 'simplified', 'handling', 'hearing', 'signing', 'serving'] as const;
export const open = [...unserved, 'served', 'reviewing', 'reviewed', 're-reviewing', 're-review-hearing'] as const;

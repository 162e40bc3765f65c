import { anywhere, at, clock, party, superiorOf } from '#domain/words/holder.ts';

/** Who takes part in a petition. Review is by the superior of the body, re-review by the superior of that one (art. 35, 36). */
export const petitionHolders = {
  petitioner: party, clock, office: at('petition-office', 'office'), transferor: at('petition-office', 'transferor'), discipline: at('unit', 'discipline'), body: at('unit', 'body'), handler: at('handler', 'body', 'handler'), head: at('head', 'body'),
  'reviewing body': superiorOf('superior', 'body'), 'reviewing head': superiorOf('head', 'body'), 're-reviewing body': superiorOf('superior', 'reviewing body'), 're-reviewing head': superiorOf('head', 'reviewing body'),
  settler: superiorOf('superior', 'transferor'), clerk: anywhere('unit'), station: anywhere('station'), field: anywhere('field'), supervisor: anywhere('supervisor'),
};

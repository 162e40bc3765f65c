/** Who can be told of an act: the party, whoever has the matter now, the post that keeps it, every unit with a seat in it, the superior of whoever has it. */
export type Notified = 'party' | 'holder' | 'keeper' | 'seats' | 'superior';

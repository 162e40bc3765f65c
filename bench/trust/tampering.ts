import { openCounty } from '../../tests/county.ts';
import { type Broken, cutEach, dropEach, swapEach } from '../../tests/tampering/break-order.ts';
import { flipBytes } from '../../tests/tampering/flip-bytes.ts';
import { ledgerOf } from '../../tests/tampering/ledger-of.ts';
import { rebuildAll, rebuildEach } from '../../tests/tampering/rebuild.ts';
import { atMost, figure, type Measured } from '../measured.ts';

/** A thousand entries of the demonstration county: every byte flipped, every entry dropped, swapped, cut, every matter and the whole rebuilt. */
export async function tampering(share: number): Promise<readonly Measured[]> {
  const county = await openCounty({ stories: true });
  try {
    await county.settled();
    const ledger = await ledgerOf(county, 1000);
    const every = Math.max(1, Math.round(1 / share));
    const { bytes, found, unreadable, same, missed } = flipBytes(ledger, every, 3);
    for (const place of missed) process.stderr.write(`${place}\n`);
    return [
      figure('tampering: entries', ledger.entries, 'entries', 0),
      figure('tampering: bytes flipped', bytes, 'bytes', 0),
      figure('tampering: found by checking that matter alone', found, 'bytes', 0),
      figure('tampering: no value a column could hold', unreadable, 'bytes', 0),
      figure('tampering: the same value, written otherwise', same, 'bytes', 0),
      atMost('tampering: flipped and not found', missed.length, 'bytes', 0),
      ...broken('entries dropped', dropEach(ledger, every)),
      ...broken('entries swapped', swapEach(ledger, every)),
      ...broken('matters cut or removed, against a checkpoint', cutEach(ledger, every)),
      ...broken('matters rebuilt, against a checkpoint', rebuildEach(ledger, every)),
      ...broken('everything rebuilt, signed anew', rebuildAll(ledger)),
    ];
  } finally {
    await county.close();
  }
}

const broken = (name: string, { tried, missed }: Broken): readonly Measured[] => [
  figure(`tampering: ${name}`, tried, 'tries', 0),
  atMost(`tampering: ${name}, not found`, missed.length, 'tries', 0),
];

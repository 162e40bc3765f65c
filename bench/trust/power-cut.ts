import { frailDisk } from '../../tests/frail-disk.ts';
import { powerCuts } from '../../tests/power-cut.ts';
import { atMost, figure, type Measured } from '../measured.ts';

/** Forty times the power of the disk is cut under load; nothing is measured where the machine allows no disk of its own. */
export async function powerLost(share: number): Promise<readonly Measured[]> {
  const disk = frailDisk(2000);
  if ('lacking' in disk) {
    process.stderr.write(`    no power was cut: it takes ${disk.lacking}\n`);
    return [figure('power cuts', 0, 'times', 0)];
  }
  try {
    const cuts = Math.max(1, Math.round(40 * share));
    const toll = await powerCuts(disk, cuts, (line) => process.stderr.write(`    ${line}\n`));
    return [
      figure('power cuts', toll.cuts, 'times', 0),
      figure('acknowledged before the cut', toll.atOnce, 'requests', 0),
      atMost('cuts that dropped nothing unsynced', toll.idle, '', 0),
      atMost('acknowledged and lost by power loss', toll.lost, '', 0),
      atMost('doubled by power loss', toll.doubled, '', 0),
      atMost('consequences not carried out', toll.undone, '', 0),
      atMost('findings of verify', toll.findings, '', 0),
    ];
  } finally {
    await disk.remove();
  }
}

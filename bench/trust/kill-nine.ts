import { killNine } from '../../tests/kill-nine.ts';
import { atMost, figure, type Measured } from '../measured.ts';

/** Two hundred times kill -9 under load, of the server, of its database, or of both. */
export async function killed(share: number): Promise<readonly Measured[]> {
  const rounds = Math.max(1, Math.round(200 * share));
  const toll = await killNine(rounds, (line) => process.stderr.write(`    ${line}\n`));
  return [
    figure('kill -9 under load', toll.rounds, 'times', 0),
    figure('acknowledged before the kill', toll.atOnce, 'requests', 0),
    atMost('acknowledged and lost', toll.lost, '', 0),
    atMost('doubled', toll.doubled, '', 0),
    atMost('consequences not carried out', toll.undone, '', 0),
    atMost('findings of verify', toll.findings, '', 0),
  ];
}

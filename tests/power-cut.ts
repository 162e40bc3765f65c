import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from '#server/demo/dice.ts';
import { startServer } from './child-server.ts';
import { passwordsIn } from './county.ts';
import { type FrailDisk, witness } from './frail-disk.ts';
import { acknowledgedMore, aim, type Scene, sendAgain, sendAndNote } from './kill-nine.ts';
import { gather, movedTo, sendingsOf } from './storm.ts';
import { type Found, lookAround, type Sent } from './storm-damage.ts';

export interface PowerToll extends Found {
  readonly cuts: number;
  readonly acknowledged: number;
  /** Of them before the cut. */
  readonly atOnce: number;
  /** Cuts after which something written and never synced was still there: they showed nothing. */
  readonly idle: number;
}

/** Cuts the power of the disk under a loaded server, so many times, and counts at the end what is lost and what is there twice. */
export async function powerCuts(
  disk: FrailDisk,
  cuts: number,
  told: (line: string) => void,
  seed = 7,
): Promise<PowerToll> {
  const chance = dice(seed);
  const data = join(disk.folder, 'data');
  const server = await startServer(data);
  const scene: Scene = { data, server, crowd: await gather(server.url, passwordsIn(server.lines)) };
  const all: Sent = { acknowledged: new Map(), sendings: [], files: [], imported: 0, atOnce: 0, changed: 0 };
  let idle = 0;
  try {
    for (let round = 0; round < cuts; round++) {
      const sendings = sendingsOf(scene.crowd, round);
      const sending = sendAndNote(scene, all, sendings);
      await acknowledgedMore(all, chance.number(1, sendings.length));
      const kill = aim(scene);
      disk.cutPower();
      kill();
      await Promise.all([sending, scene.server.ended]);
      await disk.powerOn();
      if (survived(disk)) idle++;
      scene.server = await startServer(data);
      scene.crowd = movedTo(scene.server.url, scene.crowd);
      await sendAgain(all, sendingsOf(scene.crowd, round));
      told(`${round + 1} of ${cuts}: ${all.acknowledged.size} acknowledged`);
    }
    const found = await lookAround(data, all);
    assert.equal(await stop(scene), 0);
    return { cuts, acknowledged: all.acknowledged.size, atOnce: all.atOnce, idle, ...found };
  } finally {
    aim(scene)();
    await scene.server.ended;
  }
}

async function stop({ server }: Scene): Promise<unknown> {
  server.process.kill('SIGTERM');
  return (await server.ended).how;
}

/** Its name may be there; its bytes may not. */
const survived = ({ folder }: FrailDisk): boolean =>
  existsSync(join(folder, witness)) && statSync(join(folder, witness)).blocks > 0;

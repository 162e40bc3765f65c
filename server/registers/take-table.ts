import type { Lang } from '#domain/words/lang.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Hand } from '../store/registers.ts';
import { changeRegister, type Shelving } from './change-register.ts';
import { importRegister } from './import-register.ts';
import type { Table } from './read-table.ts';
import { type Taken, toldIn } from './taken.ts';

export interface Taking {
  readonly id: RegisterId;
  readonly table: Table;
  readonly hand: Hand;
  readonly lang: Lang;
  readonly dryRun?: boolean;
}

/** Takes a table into a register, all of it or, when it breaks half-way, nothing. A dry run says what it would do. */
export async function takeTable(house: Shelving, { id, lang, ...given }: Taking): Promise<Taken> {
  const wordings = Object.values(registerWording).map((all) => all.registers[id]);
  const how = { ...given, register: registers[id], wordings };
  const { db, region } = house;
  const done = given.dryRun
    ? await importRegister({ ...how, shelf: { db, region } })
    : await changeRegister(house, (client) => importRegister({ ...how, shelf: { db: client, region } }));
  const words = { ...registerWording[lang], columns: registerWording[lang].registers[id].columns };
  return { ...done, ...toldIn(done.rejected, given.table, words) };
}

import type { House } from '../house.ts';
import { changeRegister } from './change-register.ts';
import { type FileImport, importFile } from './import-file.ts';
import type { Imported } from './import-register.ts';

/** Takes a spreadsheet into a register of this house, all of it or, when it breaks half-way, nothing. A dry run writes nothing. */
export function importInto(
  house: House,
  given: Omit<FileImport, 'shelf'>,
): Promise<Imported & { readonly rejects?: Buffer }> {
  const { db, region } = house;
  if (given.dryRun) return importFile({ ...given, shelf: { db, region } });
  return changeRegister(house, (client) => importFile({ ...given, shelf: { db: client, region } }));
}

import type { House } from '../house.ts';
import { regionOf } from '../region.ts';

/** Whether residents have been let in. Once they have, that is never asked again. */
export function openYet(house: House): () => Promise<boolean> {
  let open = false;
  return async () => {
    open ||= (await regionOf(house)).opened !== null;
    return open;
  };
}

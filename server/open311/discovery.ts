import type { Static } from 'typebox';
import { fill } from '#domain/words/fill.ts';
import type { Region } from '../region.ts';
import { regionName } from '../region.ts';
import type { Reading } from '../views/reading.ts';
import type { discovery } from './shapes.ts';
import { open311Words } from './words.ts';

/** When what is served under this address last changed in form. */
const changeset = '2026-11-21T00:00:00+08:00';

/** Where GeoReport v2 is, in which formats, and whom to ask. `base`: scheme and host as the caller knows them. */
export function discoveryOf(reading: Reading, region: Region, base: string): Static<typeof discovery> {
  const words = open311Words[reading.lang];
  const hotline = [...reading.atlas.rows('units').values()].find(({ kind }) => kind === 'hotline');
  const phone = (hotline as { phone?: string } | undefined)?.phone;
  return {
    changeset,
    contact: fill(words.contact, { county: regionName(region, reading.lang), phone }),
    key_service: fill(words.keys, { url: `${base}/setup/keys` }),
    endpoints: [
      {
        ...{ specification: 'http://wiki.open311.org/GeoReport_v2', url: `${base}/open311/v2`, changeset },
        ...{ type: region.demo ? 'test' : 'production', formats: ['text/xml', 'application/json'] },
      },
    ],
  };
}

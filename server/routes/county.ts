import type { House } from '../house.ts';
import { regionName, regionOf } from '../region.ts';
import { openChannels } from '../who/contacts.ts';
import type { Api } from './api.ts';

/** Whose house this is, for pages that nobody has signed in to yet. */
export function countyRoute(app: Api, house: House): void {
  app.get(
    '/api/county',
    { schema: { summary: 'The county, and whether it is the demonstration' } },
    async ({ lang }) => {
      const county = await regionOf(house);
      const { oidc } = house.channels;
      // How staff can come in here, for the page nobody has signed in to yet.
      const outside = oidc === undefined ? null : oidc.name;
      const sends = openChannels(house).length > 0;
      // Whether a machine may be asked for a draft: said to everybody, as it concerns what they say.
      const drafts = house.channels.model !== undefined;
      return { region: county.region, name: regionName(county, lang), demo: county.demo, outside, sends, drafts };
    },
  );
}

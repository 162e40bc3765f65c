/** Every page of the residents’ site that needs no slip. */
export const openPages: readonly string[] = [
  '/',
  '/say',
  ...['petition', 'accusation', 'service', 'dispute', 'land-dispute', 'price-report'].map((name) => `/say/${name}`),
  '/say/service?item=shijian-01&subject=x',
  '/follow',
  '/follow/261120-00042',
  '/public',
  ...['/items', '/items?q=食品', '/items?q=nothing', '/items/shijian-01'],
  ...['/grids', '/grids/dongtou-grid', '/boards', '/boards/dongtou-bridge', '/draws'],
  ...['/topics', '/bulletins', '/reception', '/reception/qingshi-town'],
  ...['/how', '/how/service-request', '/how/petition'],
  ...['/log', '/log/paper'],
  '/privacy',
  '/nowhere',
];

/** Lists that lead to pages of their own whose addresses nobody knows beforehand. */
export const listPages: readonly string[] = ['/public', '/bulletins', '/reception'];

/** The first address on a list that leads to one of its pages. */
export const firstOf = (list: string, text: string): string | undefined =>
  new RegExp(`href="(${list}/[^"?]+)"`).exec(text)?.[1];

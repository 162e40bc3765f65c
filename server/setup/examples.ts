import type { Row } from '#domain/register/row.ts';
import type { RegisterId } from '#regulations/registers/index.ts';

/** Two lines that show how a table is written; their keys say that they are examples, and they are passed over when read. */
export const examples = (id: RegisterId, region: string): readonly Row[] => shown[id](region);

const shown: Readonly<Record<RegisterId, (region: string) => readonly Row[]>> = {
  places: (region) => [
    { code: 'example-1', name: '东头村', level: 'village', parent: `${region}101` },
    { code: 'example-2', name: '东头村一组', level: 'group', parent: `${region}101201` },
  ],
  units: (region) => [
    {
      key: 'example-water',
      name: '水利局',
      kind: 'department',
      parents: ['county-government'],
      place: region,
      phone: '0000-88000001',
    },
    {
      key: 'example-dongtou',
      name: '东头村村民委员会',
      kind: 'village',
      parents: ['town-101'],
      place: `${region}101201`,
    },
  ],
  posts: () => [
    { key: 'example-water-unit', unit: 'water', office: 'unit', name: '水利局收件岗' },
    { key: 'example-water-handler', unit: 'water', office: 'handler', name: '水利局承办岗' },
  ],
  grids: (region) => [
    { key: 'example-dongtou-grid', name: '东头村网格', level: 'first', place: `${region}101201`, extent: '一组、二组' },
    {
      key: 'example-dongtou-1',
      name: '东头村一组网格',
      level: 'second',
      parent: 'dongtou-grid',
      place: `${region}101201`,
    },
  ],
  categories: () => [
    { key: 'example-roads', name: '道路', en: 'Roads', words: ['路面', '坑洼'] },
    { key: 'example-roads.lamps', parent: 'roads', name: '路灯', en: 'Street lamps', words: ['路灯', '不亮'] },
  ],
  catalogue: (region) => [
    { place: 'example-1', category: 'water', unit: 'water', from: '2026-01-01', note: region },
    { place: 'example-2', category: 'transport', unit: 'transport', from: '2026-01-01' },
  ],
  'duty-lists': () => [
    {
      ...{
        key: 'example-dongtou',
        post: 'dongtou-field',
        duty: '每天巡一遍村道',
        measures: '发现路面破损当天拍照上报',
      },
      ...{ standard: '上报有编号，三天内有人到场', from: '2026-01-01' },
    },
  ],
  boards: (region) => [
    {
      ...{
        key: 'example-bridge',
        name: '东头小桥',
        kind: 'bridge',
        place: `${region}101201`,
        extent: '东头村一组至二组',
      },
      ...{ unit: 'jiaotong', phone: '0000-88000014', supervision: '0000-88012345' },
    },
  ],
  // Declared by each post for itself, never by table.
  interests: () => [],
  partners: () => [
    {
      ...{ key: 'example-petitions', name: '信访信息系统', system: 'petition-system', direction: 'both' },
      procedures: ['petition'],
    },
    {
      ...{ key: 'example-12345', name: '市12345平台', system: 'hotline-platform', direction: 'in' },
      procedures: ['service-request'],
    },
  ],
  'service-items': () => [
    {
      key: 'example-licence',
      name: '食品经营许可',
      unit: 'water',
      promised: 10,
      statutory: 20,
      fee: 0,
      from: '2026-01-01',
    },
    { key: 'example-aid', name: '临时救助', unit: 'transport', promised: 5, statutory: 20, fee: 0, from: '2026-01-01' },
  ],
  'policy-sheets': () => [
    {
      ...{ key: 'example-lamps', title: '路灯不亮怎么报', body: '先问清哪个村、哪个组。', owner: 'hotline' },
      ...{ from: '2026-01-01', 'review-by': '2026-12-31' },
    },
    {
      ...{ key: 'example-water', title: '停水怎么查', body: '先看当天公告。', owner: 'hotline' },
      ...{ from: '2026-01-01', 'review-by': '2026-12-31' },
    },
  ],
  'reception-days': (region) => [
    {
      ...{ key: 'example-mayor', leader: '县长 王某', mode: 'reception', unit: 'county-government', place: region },
      ...{ where: '人民来访接待大厅', date: '2026-12-10', from: '09:00', until: '11:30', slots: 5 },
    },
  ],
  'report-boxes': (region) => [
    { key: 'example-gate', where: '镇政府大门左边', place: `${region}101`, unit: 'town-101', every: 14 },
  ],
  'reply-templates': () => [
    {
      key: 'example-mended',
      title: '修好了',
      text: '【地点】的【东西】已修好。',
      owner: 'hotline',
      from: '2026-01-01',
    },
    {
      key: 'example-planned',
      title: '列入计划',
      text: '已列入【计划】，【日期】开工。',
      owner: 'hotline',
      from: '2026-01-01',
    },
  ],
  terms: () => [
    { name: 'example-办理并答复', from: '2027-01-01', amount: 4, unit: 'working-days', source: '×政办发〔2026〕×号' },
    { name: 'example-接单', from: '2027-01-01', amount: 4, unit: 'hours', source: '×政办发〔2026〕×号' },
  ],
  days: () => [
    { from: 'example-2027-04-11', until: '2027-04-12', works: 'off', source: '×政办发〔2027〕×号' },
    { from: 'example-2027-04-17', works: 'work', source: '×政办发〔2027〕×号' },
  ],
};

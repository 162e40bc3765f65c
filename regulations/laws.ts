import { lawOf } from '#domain/words/law.ts';
import type { LawTable } from '#domain/words/law-table.ts';

/** The texts that regulations cite: title in both languages, day in force, where it can be read. */
export const laws = {
  'petition-regulation': { zh: '信访工作条例', en: 'Regulations on Petition Work', from: '2022-05-01', issuer: '中共中央 国务院' },
  'simplified-handling': { zh: '信访事项简易办理办法', en: 'Measures on Simplified Handling of Petitions', from: '2022-05-01', issuer: '国信办发〔2022〕17号' },
  'local-hotline': { zh: '听溪县12345热线诉求办理办法(演示)', en: 'Tingxi County Measures on Service Requests (demonstration)', short: { zh: '本县12345诉求办法', en: 'county hotline measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  'national-hotline': { zh: '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见', en: 'State Council Office guidance on government hotlines', short: { zh: '便民热线指导意见', en: 'State Council hotline guidance' }, from: '2020-12-28', issuer: '国办发〔2020〕53号' },
  'local-report': { zh: '听溪县数字城管案卷办理办法(演示)', en: 'Tingxi County Measures on Urban Case Files (demonstration)', short: { zh: '本县案卷办法', en: 'county case-file measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  'people-mediation': { zh: '中华人民共和国人民调解法', en: 'People’s Mediation Law', short: { zh: '人民调解法', en: 'People’s Mediation Law' }, from: '2011-01-01', issuer: '全国人民代表大会常务委员会' },
  'land-mediation': { zh: '中华人民共和国农村土地承包经营纠纷调解仲裁法', en: 'Law on Mediation and Arbitration of Farmland Contract Disputes', short: { zh: '土地承包纠纷调解仲裁法', en: 'Farmland Disputes Law' }, from: '2010-01-01', issuer: '全国人民代表大会常务委员会' },
  'local-network': { zh: '听溪县群众工作网络建设办法(演示)', en: 'Tingxi County Measures on the Work Network (demonstration)', short: { zh: '本县工作网络办法', en: 'county network measures' }, from: '2026-01-01', issuer: '演示县,虚构;站4至5人、室和点的条件取自群众工作四级网络建设方案' },
  'local-rectification': { zh: '听溪县专项治理与销号管理办法(演示)', en: 'Tingxi County Measures on Rectification (demonstration)', short: { zh: '本县专项治理办法', en: 'county rectification measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  'local-reception': { zh: '听溪县领导干部接访约访下访和举报箱管理办法(演示)', en: 'Tingxi County Measures on Reception Days and Report Boxes (demonstration)', short: { zh: '本县接访办法', en: 'county reception measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  'price-reports': { zh: '市场监督管理投诉举报处理办法', en: 'Measures on Complaints and Reports to Market Regulators', short: { zh: '市场监管投诉举报办法', en: 'market regulators’ measures' }, from: '2026-04-15', issuer: '国家市场监督管理总局令第121号;条文待核对†' },
  'accusation-rules': { zh: '纪检监察机关处理检举控告工作规则', en: 'Working Rules on Accusations for Discipline Bodies', short: { zh: '检举控告工作规则', en: 'Accusation Rules' }, from: '2020-01-21', issuer: '中共中央办公厅' },
  'administrative-licensing': { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law', short: { zh: '行政许可法', en: 'Administrative Licensing Law' }, from: '2004-07-01', issuer: '全国人民代表大会常务委员会,2019年修正' },
  'good-bad-review': { zh: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见', en: 'State Council Office opinions on the good-and-bad review of government services', short: { zh: '好差评意见', en: 'good-and-bad review opinions' }, from: '2019-12-03', issuer: '国办发〔2019〕51号;全文未核对†' },
  'local-service': { zh: '听溪县政务服务办件办法(演示)', en: 'Tingxi County Measures on Government Services (demonstration)', short: { zh: '本县办件办法', en: 'county service measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  'personal-information': { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law', short: { zh: '个人信息保护法', en: 'Personal Information Protection Law' }, from: '2021-11-01', issuer: '全国人民代表大会常务委员会' },
  archives: { zh: '中华人民共和国档案法', en: 'Archives Law', short: { zh: '档案法', en: 'Archives Law' }, from: '2021-01-01', issuer: '全国人民代表大会常务委员会,2020年修订' },
  'local-personal': { zh: '听溪县群众事项个人信息保管办法(演示)', en: 'Tingxi County Measures on Keeping Personal Information (demonstration)', short: { zh: '本县个人信息办法', en: 'county personal-information measures' }, from: '2026-01-01', issuer: '演示县,虚构' },
  huiyin: { zh: '回音设计约定', en: 'Huiyin design', from: '2026-01-01', issuer: '回音' },
} as const satisfies LawTable;

export type LawId = keyof typeof laws;

export const local = lawOf('local-hotline' satisfies LawId);
export const petitions = lawOf('petition-regulation' satisfies LawId);
export const simple = lawOf('simplified-handling' satisfies LawId);
export const caseFiles = lawOf('local-report' satisfies LawId);
export const land = lawOf('land-mediation' satisfies LawId);
export const priceLaw = lawOf('price-reports' satisfies LawId);
export const accusations = lawOf('accusation-rules' satisfies LawId);
export const licensing = lawOf('administrative-licensing' satisfies LawId);
export const reviews = lawOf('good-bad-review' satisfies LawId);
export const services = lawOf('local-service' satisfies LawId);
export const mediation = lawOf('people-mediation' satisfies LawId);
export const networks = lawOf('local-network' satisfies LawId);
export const rectification = lawOf('local-rectification' satisfies LawId);
export const receptions = lawOf('local-reception' satisfies LawId);
export const personal = lawOf('personal-information' satisfies LawId);
export const archives = lawOf('archives' satisfies LawId);
export const localPersonal = lawOf('local-personal' satisfies LawId);
export const house = lawOf('huiyin' satisfies LawId);

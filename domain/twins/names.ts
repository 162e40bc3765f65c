import { runsIn } from '../text/runs.ts';

/** What names of places end with: each such ending, and up to four characters before it. */
const endings =
  /小区|花园|家园|街道|社区|公司|学校|小学|中学|大学|学院|医院|幼儿园|公园|广场|大厦|大道|国际|集团|路|街|村|镇|乡|苑|城|府|湾|庄|桥|站|厂|组|线|栋|期|园|塘|湖|院|店|楼/gu;
const before = 4;

/** The two-character pieces of the names of places in a folded text, ending included: by them names agree however words were cut. */
export function namePieces(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of runsIn(text))
    for (const { index } of run.matchAll(endings))
      for (let i = Math.max(0, index - before); i < index; i++) found.add(run.slice(i, i + 2));
  return found;
}

const counted = /\d+(?:号线|路|栋|期|号楼|组|班|届|年(?![前后多来]))/gu;

/** Numbers that tell one thing from another of its kind: a bus route, a building, a stage, a year. */
export const tellingNumbers = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(counted)].map(([number]) => number));

const town = /([a-z]\d{0,2}|\p{Script=Han}{2})(省|市|县|区|镇|乡|街道)(?![民场长值面容政委直管域间道别分])/gu;
/** 小区, 地区 and the like are no names: what stands before the ending of a district that is one. */
const noDistrict: ReadonlySet<string> = new Set('小社片城地景校园库辖市全郊新该各学牧');

/** Cities, counties, districts and towns that are named. */
export function townsIn(text: string): ReadonlySet<string> {
  const named = [...text.matchAll(town)].filter(
    ([, name = '', ending]) => ending !== '区' || !noDistrict.has(name.slice(-1)),
  );
  return new Set(named.map(([whole]) => whole));
}

/** One or two characters before 村, and not what only speaks of one: 农村, 我们村, 村级, 村民. */
const village = /(\p{Script=Han}{1,2})村(?![民级组庄务委支干主书部口里头内外镇乡]|道(?!路))/gu;
const noVillage: ReadonlySet<string> = new Set(
  '农全本我该各们个然政中困地少在管一年的是之贫每某回到进出从过同邻两几体乡村心',
);
/** What stands before a name of one character and is no part of it: 城关镇王村, 住在王村. */
const beforeName: ReadonlySet<string> = new Set('省市县区镇乡道在到去来的是住从和与我');

/** Villages that are named, by the last two characters of their names: 张家湾村 as 家湾村. */
export function villagesIn(text: string): ReadonlySet<string> {
  const named = [...text.matchAll(village)].map(([, name = '']) =>
    beforeName.has(name.slice(0, 1)) ? name.slice(1) : name,
  );
  return new Set(named.flatMap((name) => (name === '' || noVillage.has(name.slice(-1)) ? [] : [`${name}村`])));
}

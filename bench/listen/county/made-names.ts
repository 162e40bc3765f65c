/** What names of places end with, and the two characters before it. */
const named = /\p{Script=Han}{2}(?=小区|花园|家园|街道|社区|公司|学校|小学|中学|大道|路|街|村|镇|苑|湾|桥|组)/gu;
/** Characters that names of places are made of. */
const letters =
  '东西南北中金银石青白红长平安兴旺和丰泰永福龙凤虎鹤松竹梅兰桂柳杨枫桃李荷莲山水江河湖溪泉塘洲沙岭坪冲坡岩洞云霞星月日光明新古大小高上下前后左右文武德仁义礼智信忠孝廉华夏春秋景秀丽美佳宏伟建设团结胜利友谊民主富强康宁乐天地人民';
/** As many names as a county of a million messages has; some are named often, most seldom. */
const many = 30_000;

/** Puts other places in for those that are named in a text. */
export function madeNames(draw: () => number): (text: string) => string {
  const all = [...letters];
  const letter = () => all[Math.floor(draw() * all.length)] ?? '';
  const names = Array.from({ length: many }, () => letter() + letter());
  return (text) => text.replaceAll(named, () => names[Math.floor(draw() ** 2 * many)] ?? '');
}

/** A district or city as it stands at the beginning of a run of characters, and coded as in published sets (A3区). */
const areaName =
  /[A-Z]\d{0,2}[市区县州]|(?<![\p{L}\d])\p{Script=Han}{2,4}?(?:自治[州县旗]|[市县区旗州])(?![民政域])/giu;

/** Districts, counties and cities that a text names; a quarter or an estate is none. */
export const areasIn = (text: string): readonly string[] =>
  text.match(areaName)?.filter((one) => !/[小社]区$/u.test(one)) ?? [];

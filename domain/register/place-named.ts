/**
 * The one place of the register that words name, the closest known: 东头村二组 rather than 东头村. None if they name two, since of
 * which they speak is not known, and none below a town. `places` are codes with their names.
 */
export function placeNamed(
  places: Iterable<readonly [code: string, name: unknown]>,
  words: string,
): string | undefined {
  const named = [...places].flatMap(([code, name]) =>
    code.length >= 9 && typeof name === 'string' && name !== '' && words.includes(name) ? code : [],
  );
  const closest = named.filter((code) => !named.some((other) => other !== code && other.startsWith(code)));
  return closest.length === 1 ? closest[0] : undefined;
}

import { isIPv6 } from 'node:net';

/**
 * The address under which somebody is counted. With IPv6 one line has 2^64 addresses to itself, which would be as many allowances: they are
 * one (RFC 6177; ASVS 2.4.1). An IPv4 address in the clothes of an IPv6 one (mapped, or translated) is that IPv4 address.
 */
export function addressOf({ ip }: { readonly ip: string }): string {
  const plain = ip.replace(/%.*$/, '');
  if (!isIPv6(plain)) return ip;
  const groups = groupsOf(plain);
  const isFour = /^(0:0:0:0:0:ffff|64:ff9b:0:0:0:0)$/.test(groups.slice(0, 6).join(':'));
  return isFour ? fourIn(groups.slice(6)) : `${groups.slice(0, 4).join(':')}::/64`;
}

/** Eight groups, without leading zeros: `URL` writes every address in one way, only shortened. */
function groupsOf(ip: string): readonly string[] {
  const [before = '', after = ''] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split('::');
  const [head, tail] = [before, after].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - (head?.length ?? 0) - (tail?.length ?? 0)).fill('0');
  return [...(head ?? []), ...zeros, ...(tail ?? [])];
}

const fourIn = (two: readonly string[]): string =>
  two.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.');

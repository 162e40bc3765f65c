import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are not the public internet's: whoever may name an address must not make this server speak to its own network. */
const closed = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(net, bits, 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !closed.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Where an address may be told of acts: https on the public internet, or a host and port of the office's own network that the server's
 * settings name (`inside`). A name is looked up only when it is called.
 */
export function mayCall(url: string, inside: readonly string[]): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || url.length > 500 || parsed.username !== '' || parsed.password !== '') return false;
  if (isInside(parsed, inside)) return parsed.protocol === 'https:' || parsed.protocol === 'http:';
  const host = bareHost(parsed);
  return parsed.protocol === 'https:' && (isIP(host) === 0 ? /\.[^.]/.test(host) : isPublic(host));
}

/** By host and port, the usual port written out. */
export const isInside = ({ hostname, port, protocol }: URL, inside: readonly string[]): boolean =>
  inside.includes(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`);

/** An IPv6 address without its brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Looks a name up, `resolve` being the system's way, and refuses it when any of its addresses is not public: the address checked is the address called. */
export const checkedLookup =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null) return answer(error, '', 0);
      if (first === undefined || !addresses.every(({ address }) => isPublic(address)))
        return answer(new Error('address-not-public'), '', 0);
      return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family);
    });
  };

type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export const publicLookup = checkedLookup(lookup);

import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of its link: a proxy would look for them on another one. */
const nearAddresses = (): BlockList => {
  const near = new BlockList();
  near.addSubnet('127.0.0.0', 8, 'ipv4');
  near.addAddress('::1', 'ipv6');
  near.addSubnet('169.254.0.0', 16, 'ipv4');
  near.addSubnet('fe80::', 10, 'ipv6');
  return near;
};
let near: BlockList | undefined;

/**
 * Whether a URL is this machine, or where an Azure machine asks for its tokens (169.254.169.254): never a proxy's
 * business, whoever names one.
 */
export function isNear(url: URL): boolean {
  const host = bareHost(url);
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (isIP(host) === 0) return false;
  near ??= nearAddresses();
  return near.check(host, familyOf(host));
}

/**
 * Whether NO_PROXY leaves a URL out: `*`; a name, which stands for what is below it too, with a dot or `*.` before it
 * or without; an address; a network (`10.0.0.0/8`); each with a port or without. Separated by commas or spaces, in
 * any case; as curl and Go read it.
 */
export function isExempt(url: URL, noProxy: string): boolean {
  const host = bareHost(url);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const network = /^(.+)\/(\d{1,3})$/.exec(entry);
  if (network) return isWithin(host, unbracketed(network[1] ?? ''), Number(network[2]));
  const withPort = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry);
  if (withPort && withPort[2] !== port) return false;
  const name = unbracketed(withPort?.[1] ?? entry)
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  if (isIP(host) !== 0) return isIP(name) !== 0 && isWithin(host, name, isIP(name) === 4 ? 32 : 128);
  return host === name || host.endsWith(`.${name}`);
}

function isWithin(host: string, network: string, bits: number): boolean {
  const family = isIP(network);
  if (isIP(host) === 0 || family === 0 || bits > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, bits, familyOf(network));
  return list.check(host, familyOf(host));
}

function bareHost(url: URL): string {
  return unbracketed(url.hostname.toLowerCase()).replace(/\.$/, '');
}

function unbracketed(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

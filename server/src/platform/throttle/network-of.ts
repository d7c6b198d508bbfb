const groups = 8;
const groupsOfNetwork = 4;

/** What limits count as one place: an IPv4 address, or the /64 of an IPv6 address, for whoever has one has all the others of it too. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address; // IPv4, also as IPv6 writes it
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const behind = tail ? tail.split(':') : [];
  const between = tail === undefined ? [] : Array<string>(Math.max(0, groups - before.length - behind.length)).fill('0');
  return `${[...before, ...between, ...behind]
    .slice(0, groupsOfNetwork)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`;
}

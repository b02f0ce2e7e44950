import { isIPv6 } from 'node:net'

const groupsOf = (side: string) => side.split(':').filter(Boolean)

/** The eight groups of an address of RFC 4291, `::` unfolded. */
const unfolded = (address: string): string[] => {
  const [before = '', after = ''] = address.split('::')
  const [head, tail] = [groupsOf(before), groupsOf(after)]
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
}

/**
 * The place an address speaks from, as limits count it. A line of IPv6 is given 64 bits of addresses at least (RFC 6177):
 * counted one by one, whoever changes address at each try would never be slowed. A line cut already has no address.
 */
export const placeOf = (address: string | undefined): string => {
  const plain = (address ?? '').toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (!isIPv6(plain)) return plain
  const network = unfolded(plain).slice(0, 4)
  return `${network.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

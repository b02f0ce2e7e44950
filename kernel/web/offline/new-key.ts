/** A random UUID (RFC 9562 §5.4): `crypto.randomUUID` is missing from Safari 15.0 to 15.3, and from pages served without TLS. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, rank) => {
    const fixed = rank === 6 ? (byte & 0x0f) | 0x40 : rank === 8 ? (byte & 0x3f) | 0x80 : byte
    return fixed.toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map(part => part.join(''))
    .join('-')
}

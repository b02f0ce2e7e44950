/**
 * A sound without compression: WAV, one channel, 16 bits.
 * @param samples between -1 and 1, `rate` of them a second.
 */
export const wavOf = (samples: readonly number[], rate: number): Buffer => {
  const data = Buffer.alloc(samples.length * 2)
  samples.forEach((sample, at) => {
    data.writeInt16LE(Math.round(sample * 32_767), at * 2)
  })
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

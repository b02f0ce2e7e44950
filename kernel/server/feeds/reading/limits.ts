/** What a delivery may weigh at most. Beyond, it is refused before it can fill the disk or the memory. */
export interface FeedLimits {
  /** Files of one delivery, those inside archives included. */
  files: number
  /** Bytes of one file once uncompressed. */
  fileBytes: number
  /** Bytes of the whole delivery once uncompressed. */
  totalBytes: number
  /** Uncompressed bytes for one compressed byte: real feeds stay under 40, a zip bomb starts around 1,000. */
  ratio: number
  /** Characters of one value. */
  valueLength: number
  /** Characters of one CSV line, of one AAF entry, of one XML comment. */
  lineLength: number
}

const gibibyte = 1024 ** 3

export const defaultLimits: FeedLimits = {
  files: 2000,
  fileBytes: 2 * gibibyte,
  totalBytes: 4 * gibibyte,
  ratio: 200,
  valueLength: 64 * 1024,
  lineLength: 1024 * 1024,
}

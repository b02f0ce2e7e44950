import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const day = 86_400_000

const parentOf = (dataDir: string) => join(dataDir, 'deliveries')

/** Where the files of one delivery wait to be read, and to be read again should a column have been taken for another. */
export const deliveryFolder = (dataDir: string, importId: string): string => join(parentOf(dataDir), importId)

/** The paths of its files; none once they are forgotten. */
export const deliveryPaths = async (dataDir: string, importId: string): Promise<string[]> => {
  const folder = deliveryFolder(dataDir, importId)
  const names = await readdir(folder).catch(() => [])
  return names.sort().map(name => join(folder, name))
}

/** They name people: gone once applied, refused or abandoned (RGPD art. 5.1.e). */
export const forgetDelivery = (dataDir: string, importId: string) =>
  rm(deliveryFolder(dataDir, importId), { recursive: true, force: true })

/** Files that nobody decided about, or that a process that died had no time to remove, do not outlive the day. */
export const sweepDeliveries = async (dataDir: string, now = new Date()) => {
  for (const name of await readdir(parentOf(dataDir)).catch(() => [])) {
    const { mtimeMs } = await stat(deliveryFolder(dataDir, name))
    if (now.getTime() - mtimeMs > day) await forgetDelivery(dataDir, name)
  }
}

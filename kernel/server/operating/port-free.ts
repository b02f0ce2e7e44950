import { createServer } from 'node:net'
import { WrongSetting } from '../config-variables.ts'

const causes: Record<string, string> = {
  EADDRINUSE: 'il est déjà pris par un autre programme (peut-être préau lui-même)',
  EACCES: 'ce compte n’a pas le droit de l’ouvrir (au-dessous de 1024, il faut un droit particulier)',
  EADDRNOTAVAIL: 'cette machine n’a pas cette adresse',
}

/** Says that a port cannot be opened before anything long or lasting is begun. */
export const assertPortFree = async ({ port, host }: { port: number; host: string }, variable: string) => {
  const server = createServer()
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen({ port, host, exclusive: true }, done)
  }).catch((error: NodeJS.ErrnoException) => {
    const cause = causes[error.code ?? ''] ?? error.message
    throw new WrongSetting(
      `La variable ${variable} ne convient pas : le port ${port} (${host}) ne peut pas être ouvert, ${cause}.`,
    )
  })
  await new Promise(done => server.close(done))
}

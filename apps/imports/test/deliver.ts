import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Client } from '../../../kernel/test/app.ts'
import type { Delivery, NamedClass } from '../contract.ts'

const boundary = 'preau-test-boundary'

/** Files as a browser sends them. */
const multipart = (files: Record<string, string>) =>
  Buffer.from(
    `${Object.entries(files)
      .map(
        ([name, text]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n`,
      )
      .join('')}--${boundary}--\r\n`,
  )

/** Drops files on the page of a structure, and waits for the preview. */
export const deliver = async (
  client: Client,
  structureId: string,
  files: Record<string, string>,
): Promise<Answer<Delivery>> => {
  const path = `/structures/${structureId}/imports`
  const sent = await client.send<Delivery>('POST', path, multipart(files), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
  return sent.status === 200 ? settled(client, `${path}/${sent.body.id}`) : sent
}

/** Waits until nothing is being done with a delivery. */
export const settled = async (client: Client, path: string): Promise<Answer<Delivery>> => {
  for (;;) {
    const now = await client.get<Delivery>(path)
    if (now.status !== 200 || (now.body.state !== 'reading' && now.body.state !== 'applying' && !now.body.progress))
      return now
    await sleep(30)
  }
}

/** Says of every class the preview asks about that it is a new one. */
export const ownClasses = async (client: Client, path: string): Promise<void> => {
  const { body } = await client.get<{ classes: NamedClass[] }>(`${path}/classes`)
  const classes = body.classes.filter(one => !one.said).map(({ name }) => ({ name, classId: null }))
  if (classes.length > 0) await client.put(`${path}/classes`, { classes })
}

const pupilHeader =
  'Nom élève;Nom d’usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;Autorisation associations;Autorisation photo;Décision de passage'.replaceAll(
    '’',
    "'",
  )

/** An ONDE extraction of pupils: `Nom;Prénom;AAAA-MM-JJ;Classe;Niveau`. */
export const onde = (
  ...pupils: [family: string, given: string, birth: string, className: string, level: string][]
): string =>
  [
    pupilHeader,
    ...pupils.map(
      ([family, given, birth, className, level]) =>
        `${family};;${given};${birth};F;;;;;;;;;;CYCLE II;${level};${className};;Non;Non;Non;`,
    ),
  ].join('\r\n')

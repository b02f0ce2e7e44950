import { expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Change, Delivery, ReadingProblem } from '../contract.ts'
import { importsBinding } from '../server/binding.ts'
import { deliver, onde } from './deliver.ts'

const t = testApp([importsBinding])
const file = 'CSVExtraction.csv'
const preVert = () => t.world.structures.preVert
const at = ({ id }: Delivery) => `/structures/${preVert()}/imports/${id}`

const speaking = async (language: 'fr' | 'en') => {
  const mathilde = await t.as('mathilde')
  await mathilde.put('/me/language', { language })
  return mathilde
}

it('a refused delivery says why to each reader in their language', async () => {
  const mathilde = await speaking('en')
  const { body } = await deliver(mathilde, preVert(), { 'photo.csv': 'une photo\r\n1' })
  expect(body.refusal).toMatchObject({
    code: 'no-columns',
    message: expect.stringMatching(/^This file is not a table/),
  })
  await speaking('fr')
  const again = await mathilde.get<Delivery>(at(body))
  expect(again.body.refusal?.message).toMatch(/^Ce fichier n’est pas un tableau/)
})

it('lines to look at, and what a line asks, are said in the reader’s language', async () => {
  const mathilde = await speaking('en')
  const { body } = await deliver(mathilde, preVert(), {
    [file]: onde(
      ['SOREL', 'Mila', '31/02/2019', 'CP C', 'CP'],
      ['DIOP', 'Maël', '30/06/2019', 'CP C', 'CP'],
      ['DIOP', 'Maël', '30/06/2019', 'CP C', 'CP'],
    ),
  })
  const problems = () => mathilde.get<{ items: ReadingProblem[] }>(`${at(body)}/problems`)
  const asked = () => mathilde.get<{ items: Change[] }>(`${at(body)}/changes?outcome=ambiguous`)
  expect((await problems()).body.items[0]?.detail).toMatch(/^The date \(Date naissance\) does not exist/)
  expect((await asked()).body.items[0]?.reason).toMatch(/^This record is written twice/)
  await speaking('fr')
  expect((await problems()).body.items[0]?.detail).toMatch(/^La date \(Date naissance\) n’existe pas/)
  expect((await asked()).body.items[0]?.reason).toMatch(/^Cette fiche est écrite deux fois/)
})

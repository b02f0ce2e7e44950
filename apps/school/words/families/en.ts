import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { familiesFr } from './fr.ts'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const familiesEn: Catalogue<typeof familiesFr> = {
  title: 'Families who never came',
  help: weeks =>
    `No parent or guardian of these children has entered préau yet. What the school published for them in the last ${weeks} weeks can leave on paper, with their login sheet.`,
  count: (n, pupils) => `${plural(n, 'family', 'families')} of ${pupils}`,
  unread: n => (n === 0 ? 'Nothing to read' : plural(n, 'unread item', 'unread items')),
  show: name => `What ${name}’s family has not read`,
  printOne: name => `Print for ${name}’s family`,
  printAll: 'Print for all',
  printClass: name => `Print for ${name}`,
  print: 'Print',
  printed: 'The pages are downloaded.',
  everybody: 'Every family has come',
  everybodyHelp: 'Each child of the school has at least one parent or guardian who entered préau.',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInRomanian as many } from '../../../contract/counting.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Cine poate vedea?',
  done: 'Gata',
  cancel: 'Renunță',
  audiences: {
    pupils: 'Elevi',
    guardians: 'Părinți',
    teachers: 'Cadre didactice',
    heads: 'Direcțiune',
    staff: 'Echipă',
    team: 'Echipa circumscripției',
    municipal: 'Personalul primăriei',
    externals: 'Colaboratori externi',
    administrators: 'Administrație',
  },
  inside: {
    pupils: 'elevi',
    guardians: 'părinți',
    teachers: 'cadre didactice',
    heads: 'direcțiune',
    staff: 'echipă',
    team: 'echipa circumscripției',
    municipal: 'personalul primăriei',
    externals: 'colaboratori externi',
    administrators: 'administrație',
  },
  schools: n => many(n, 'școală', 'școli'),
  classes: n => many(n, 'clasă', 'clase'),
  groups: n => many(n, 'grup', 'grupuri'),
  and: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} și ${words.at(-1)}`),
  pupils: n => many(n, 'elev', 'elevi'),
  guardians: n => many(n, 'părinte', 'părinți'),
  others: n => many(n, 'membru al echipei', 'membri ai echipei'),
  people: n => many(n, 'persoană', 'persoane'),
  ofClass: (people, name) => `${people} din ${name}`,
  inSchools: (people, n) => `${people} în ${many(n, 'școală', 'școli')}`,
  nobody: 'Nimeni deocamdată.',
  counting: 'Se calculează…',
  whoSees: 'Vor vedea:',
}

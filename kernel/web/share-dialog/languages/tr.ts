import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

const numbers = new Intl.NumberFormat('tr-TR')
/** After a number a Turkish noun stays singular. */
const many = (n: number, noun: string) => `${numbers.format(n)} ${noun}`

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: choosing whom to share with.
  ...fr,
  title: 'Kimler görebilir?',
  done: 'Tamam',
  cancel: 'İptal',
  audiences: {
    pupils: 'Öğrenciler',
    guardians: 'Veliler',
    teachers: 'Öğretmenler',
    heads: 'Müdürlük',
    staff: 'Okul ekibi',
    team: 'Okul bölgesi ekibi',
    municipal: 'Belediye görevlileri',
    externals: 'Dışarıdan katılanlar',
    administrators: 'Yönetim',
  },
  inside: {
    pupils: 'öğrenciler',
    guardians: 'veliler',
    teachers: 'öğretmenler',
    heads: 'müdürlük',
    staff: 'okul ekibi',
    team: 'okul bölgesi ekibi',
    municipal: 'belediye görevlileri',
    externals: 'dışarıdan katılanlar',
    administrators: 'yönetim',
  },
  schools: n => many(n, 'okul'),
  classes: n => many(n, 'sınıf'),
  groups: n => many(n, 'grup'),
  and: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ve ${words.at(-1)}`),
  pupils: n => many(n, 'öğrenci'),
  guardians: n => many(n, 'veli'),
  others: n => many(n, 'ekip üyesi'),
  people: n => many(n, 'kişi'),
  of: (people, place) => `${people} · ${place}`,
  ofClass: (people, name) => `${people} · ${name}`,
  inSchools: (people, n) => `${many(n, 'okulda')} ${people}`,
  nobody: 'Şimdilik kimse.',
  counting: 'Sayılıyor…',
  whoSees: 'Görecekler:',
  failed: 'Gruplar okunamadı.',
  always: 'Her zaman',
  everyone: 'Herkes',
  some: 'Bazı gruplar',
}

import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ar')
/** Arabic says one and two without a number, then counts 3 to 10, 11 to 99 and hundreds each in its own form. */
const pupils = (n: number) => {
  const form = rules.select(n)
  if (form === 'one') return 'تلميذ واحد'
  if (form === 'two') return 'تلميذان'
  return `${n} ${form === 'few' ? 'تلاميذ' : form === 'many' ? 'تلميذًا' : 'تلميذ'}`
}

export const texts: Catalogue<typeof fr> = {
  pupils,
  myChildren: 'أطفالي',
  myChild: 'طفلي',
  favourites: 'المفضلة',
  noFavourite: 'هنا يُحفظ الأشخاص الذين يتكرر بحثك عنهم.',
  toDirectory: 'فتح الدليل',
}

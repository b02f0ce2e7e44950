import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'Оголошення',
  tones: { information: 'Інформація', attention: 'Зверніть увагу', urgent: 'Терміново' },
  until: 'діє до:',
  dismiss: 'Більше не показувати',
  understood: 'Прочитано',
  dismissed: 'Це оголошення більше не з’являтиметься.',
  failed: 'Оголошення не вдалося прибрати. Спробуйте ще раз за мить.',
}

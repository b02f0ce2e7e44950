import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  report: 'Denunciar',
  reportTitle: 'Denunciar este conteúdo',
  reportComment: name => `Denunciar o comentário de ${name}`,
  who: 'As pessoas que gerem a escola vão ler esta denúncia. Não verão o seu nome, e saberá o que decidiram.',
  reason: 'O que não está bem',
  cancel: 'Cancelar',
  send: 'Enviar a denúncia',
  sent: 'Obrigado, foi enviada. Diremos o que foi decidido.',
  comment: 'Comentário',
  ownStates: { open: 'Em espera', hidden: 'Oculto', dismissed: 'Continua visível' },
  mineTitle: 'As minhas denúncias',
  mineText: 'O que denunciou e o que foi decidido.',
  whole: 'Um conteúdo',
}

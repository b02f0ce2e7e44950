import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  region: 'Ligação',
  away: 'Sem ligação',
  updatedAt: 'última atualização:',
  updatedOn: 'última atualização:',
  awayAlone: 'O préau espera pela ligação. As páginas já lidas continuam aqui.',
  toRead: 'Esta conta está aberta para ler; para escrever é preciso ligação.',
  waiting: n =>
    n === 1 ? '1 envio espera pela ligação: partirá sozinho.' : `${n} envios esperam pela ligação: partirão sozinhos.`,
  leaving: n => (n === 1 ? '1 envio está a partir…' : `${n} envios estão a partir…`),
  refusedTitle: 'Um envio não partiu',
  copy: 'Copiar o texto',
  copied: 'O texto está copiado.',
  giveUp: 'Desistir',
  newVersion: 'Há uma nova versão do préau pronta.',
  reload: 'Recarregar',
  waitingMark: 'À espera de ligação',
  waitingKept: 'Guardado neste dispositivo: será enviado quando a ligação voltar.',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  report: 'Denunciar',
  reportTitle: 'Denunciar este contenido',
  reportComment: name => `Denunciar el comentario de ${name}`,
  who: 'Las personas que gestionan la escuela leerán esta denuncia. No verán su nombre, y usted sabrá qué han decidido.',
  reason: 'Qué es lo que no está bien',
  cancel: 'Cancelar',
  send: 'Enviar la denuncia',
  sent: 'Gracias, se ha enviado. Le diremos qué se ha decidido.',
  comment: 'Comentario',
  ownStates: { open: 'En espera', hidden: 'Oculto', dismissed: 'Sigue visible' },
  mineTitle: 'Mis denuncias',
  mineText: 'Lo que usted ha denunciado y lo que se ha decidido.',
  whole: 'Un contenido',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Lo que mi hijo o hija puede hacer',
  intro:
    'Para la escuela, préau no necesita ningún permiso: leer las noticias, trabajar en clase. Lo que sigue es aparte. Sin respuesta, es no; basta una sola negativa; puede cambiar de opinión en cualquier momento.',
  purposes: {
    mail: 'Recibir correos',
    alerts: 'Recibir notificaciones',
  },
  help: {
    mail: 'Su hijo o hija podrá dar una dirección propia y recibir en ella el resumen de lo que la escuela publica para él o ella. Salvo urgencia, nunca por la tarde, por la noche ni el fin de semana.',
    alerts:
      'Su hijo o hija podrá pedir que se le avise en su propio dispositivo, nunca en los de la clase, cuando la escuela publique para él o ella. Salvo urgencia, nunca por la tarde, por la noche ni el fin de semana.',
  },
  yes: 'De acuerdo',
  no: 'No estoy de acuerdo',
  answerFor: (purpose, child) => `${purpose}, para ${child}`,
  granted: 'Permitido',
  notGranted: 'Todavía no permitido',
  saved: 'Anotado: ya se aplica.',
  withdrawn: 'Anotado: la dirección o los dispositivos dados para ello se han borrado.',
  failed: 'Sus respuestas no se han cargado.',

  pupilTitle: 'Recibir avisos',
  pupilAsk:
    '¿Te gustaría recibir notificaciones en tu dispositivo, o correos? Pídeselo a tus padres: dan su permiso en su cuenta de préau, o en un papel para la escuela.',
  pupilAskMail: 'Para recibir correos, pide antes permiso a tus padres.',
  pupilAskAlerts: 'Para recibir notificaciones, pide antes permiso a tus padres.',
}

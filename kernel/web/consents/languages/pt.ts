import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'O que o meu filho ou filha pode fazer',
  intro:
    'Para a escola, o préau não precisa de nenhuma autorização: ler as notícias, trabalhar na sala de aula. O que se segue é à parte. Sem resposta, é não; basta uma recusa; pode mudar de opinião a qualquer momento.',
  purposes: {
    mail: 'Receber e-mails',
    alerts: 'Receber notificações',
  },
  help: {
    mail: 'O seu filho ou filha poderá indicar um endereço próprio e receber nele o resumo do que a escola publica para ele ou ela. Salvo urgência, nunca ao fim do dia, à noite ou no fim de semana.',
    alerts:
      'O seu filho ou filha poderá pedir para receber notificações no seu próprio dispositivo, nunca nos da turma, quando a escola publicar algo para ele ou ela. Salvo urgência, nunca ao fim do dia, à noite ou no fim de semana.',
  },
  yes: 'Concordo',
  no: 'Não concordo',
  answerFor: (purpose, child) => `${purpose}, para ${child}`,
  granted: 'Autorizado',
  notGranted: 'Ainda não autorizado',
  saved: 'Está anotado e já se aplica.',
  withdrawn: 'Está anotado: o endereço ou os dispositivos indicados para isso foram apagados.',
  failed: 'As suas respostas não foram carregadas.',

  pupilTitle: 'Receber avisos',
  pupilAsk:
    'Gostavas de receber notificações no teu dispositivo, ou e-mails? Pede aos teus pais: eles autorizam na conta préau deles, ou num papel para a escola.',
  pupilAskMail: 'Para receber e-mails, pede primeiro autorização aos teus pais.',
  pupilAskAlerts: 'Para receber notificações, pede primeiro autorização aos teus pais.',
}

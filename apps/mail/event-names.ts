import type { EventNames } from '../../kernel/web/app-page.ts'

/** What the settings of notifications call each announcement. */
export const mailEventNames: EventNames = {
  'message.received': {
    fr: 'Un message vous arrive',
    en: 'A message arrives for you',
    ar: 'وصلتكم رسالة',
    es: 'Le llega un mensaje',
    pt: 'Recebe uma mensagem',
    ro: 'Primiți un mesaj',
    tr: 'Size bir mesaj geliyor',
    uk: 'Вам надходить повідомлення',
  },
  'message.held': {
    fr: 'Un message entre élèves attend votre accord',
    en: 'A message between pupils awaits your approval',
  },
  'message.decided': {
    fr: 'Votre enseignant a relu votre message',
    en: 'Your teacher has read your message',
    ar: 'قرأ المعلّم رسالتك',
    es: 'Tu maestro ha leído tu mensaje',
    pt: 'O teu professor leu a tua mensagem',
    ro: 'Învățătorul ți-a citit mesajul',
    tr: 'Öğretmenin mesajını okudu',
    uk: 'Твій учитель прочитав повідомлення',
  },
}

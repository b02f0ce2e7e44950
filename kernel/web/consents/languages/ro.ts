import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Ce poate face copilul meu',
  intro:
    'Pentru școală, préau nu are nevoie de niciun acord: copilul citește noutățile și lucrează în clasă. Ce urmează este în plus. Fără răspuns înseamnă nu; ajunge un singur refuz; vă puteți răzgândi oricând.',
  purposes: {
    mail: 'Să primească e-mailuri',
    alerts: 'Să primească alerte',
  },
  help: {
    mail: 'Copilul va putea da o adresă a lui și va primi acolo rezumatul a ceea ce școala publică pentru el. În afară de urgențe, niciodată seara, noaptea sau la sfârșit de săptămână.',
    alerts:
      'Copilul va putea cere să fie alertat pe dispozitivul lui, niciodată pe cele ale clasei, când școala publică pentru el. În afară de urgențe, niciodată seara, noaptea sau la sfârșit de săptămână.',
  },
  yes: 'De acord',
  no: 'Nu sunt de acord',
  answerFor: (purpose, child) => `${purpose}, pentru ${child}`,
  granted: 'Acordat',
  notGranted: 'Neacordat încă',
  saved: 'S-a notat și se aplică deja.',
  withdrawn: 'S-a notat: adresa sau dispozitivele date pentru aceasta au fost uitate.',
  failed: 'Răspunsurile dumneavoastră nu s-au încărcat.',

  pupilTitle: 'Să afli ce este nou',
  pupilAsk:
    'Ai vrea alerte pe dispozitivul tău sau e-mailuri? Întreabă-ți părinții: își dau acordul în contul lor préau sau pe o hârtie pentru școală.',
  pupilAskMail: 'Ca să primești e-mailuri, întreabă-ți întâi părinții.',
  pupilAskAlerts: 'Ca să primești alerte, întreabă-ți întâi părinții.',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInRomanian as many } from '../../../contract/counting.ts'
import { fr } from '../fr.ts'

// What families never see stays French: the protection that some functions require.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  code: 'Cod din șase cifre',
  codeHelp: 'Cel pe care îl arată acum aplicația dumneavoastră.',
  recoveryCode: 'Cod de rezervă',
  recoveryHelp: 'Unul dintre cele zece pe care le-ați păstrat; se folosește o singură dată.',
  fillCode: 'Scrieți codul.',
  usePasskey: 'Folosește o cheie de acces',
  useRecovery: 'Nu am telefonul la mine',
  useApplication: 'Folosește aplicația mea',
  or: 'sau',

  stepTitle: 'Încă un pas',
  stepText: 'Contul are o a doua protecție: arătați că sunteți chiar dumneavoastră.',
  enter: 'Intră',
  otherAccount: 'Înapoi la parolă',

  proofTitle: 'Sunteți chiar dumneavoastră?',
  proofText:
    'Aceasta este o acțiune importantă. Întrebăm din nou după un sfert de oră; nimic din ce făceați nu se pierde.',
  password: 'Parolă',
  fillPassword: 'Scrieți parola.',
  confirm: 'Confirmă',

  cardTitle: 'Protecție dublă',
  cardText: 'Chiar dacă cineva vă ghicește parola, nu va putea intra.',
  isOn: 'Cont protejat',
  isOff: 'Numai parolă',
  loadFailed: 'Protecțiile dumneavoastră nu au putut fi încărcate.',

  passkeys: 'Cheie de acces',
  passkeysText:
    'Amprenta, chipul sau codul dispozitivului: nu mai aveți nimic de scris. Cel mai simplu și cel mai sigur.',
  addPasskey: 'Adaugă o cheie de acces',
  noPasskeys: 'Acest browser nu poate crea chei de acces. Încercați pe telefon.',
  passkeyAdded: 'Cheia de acces este salvată.',
  passkeyCancelled: 'Nu s-a schimbat nimic: cererea a fost anulată sau dispozitivul nu a răspuns.',
  passkeyKnown: 'Acest dispozitiv are deja o cheie de acces pentru contul dumneavoastră.',
  passkeyRemoved: 'Această cheie de acces nu mai deschide contul dumneavoastră.',
  addedOn: 'adăugată',
  usedOn: 'folosită',
  neverUsed: 'încă nefolosită',
  rename: name => `Redenumește: ${name}`,
  passkeyName: 'Numele cheii',
  remove: 'Elimină',
  removeThis: name => `Elimină: ${name}`,
  keyOn: device => `Cheie pe ${device}`,
  keyHere: 'Cheie de acces',

  totp: 'Aplicație de coduri',
  totpText: 'O aplicație de pe telefon dă un cod din șase cifre, chiar și fără rețea (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'Folosește o aplicație',
  changeTotp: 'Schimbă telefonul',
  totpOn: 'activată',
  totpAdded: 'Aplicația este salvată.',
  totpRemoved: 'Codurile aplicației nu mai sunt cerute.',
  totpDialog: 'Aplicația dumneavoastră de coduri',
  totpScan: 'Deschideți aplicația pe telefon și îndreptați-o spre acest pătrat.',
  square: 'Pătrat de scanat cu aplicația de coduri',
  totpOpen: 'Este pe acest dispozitiv',
  totpKey: 'Sau copiați această cheie',
  totpThen: 'Apoi scrieți codul pe care îl arată.',
  activate: 'Activează',

  recovery: 'Coduri de rezervă',
  recoveryText: 'Ca să intrați dacă pierdeți telefonul. Fiecare se folosește o singură dată.',
  codesLeft: n => many(n, 'cod rămas', 'coduri rămase'),
  renewCodes: 'Creează altele noi',
  codesDialog: 'Codurile dumneavoastră de rezervă',
  codesKeep:
    'Păstrați-le acum, în altă parte decât pe acest telefon: nu le vom mai putea arăta. Fiecare deschide contul o dată, în locul celei de-a doua protecții.',
  copy: 'Copiază',
  copied: 'Codurile sunt copiate.',
  print: 'Tipărește',
  kept: 'Le-am păstrat',
  printedFor: login => `Coduri de rezervă préau pentru ${login}`,
  printedHelp: 'Fiecare deschide contul o dată. De păstrat ca o cheie.',
}

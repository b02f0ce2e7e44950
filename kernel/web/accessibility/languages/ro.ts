import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Declarație de accesibilitate',
  intro:
    'Articolul 47 din legea franceză nr. 2005-102 din 11 februarie 2005 cere ca oricine să poată folosi préau, indiferent de handicap și de dispozitiv. Această declarație este valabilă pentru toate paginile acestui spațiu digital de lucru.',
  stateTitle: 'Starea de conformitate',
  state:
    'préau nu este conform cu standardul francez de accesibilitate (RGAA), versiunea 4.1: nu s-a făcut încă niciun audit al celor 106 criterii. Este totuși conceput să le respecte și este testat la fiecare schimbare.',
  testsTitle: 'Ce se verifică',
  tests: [
    'La fiecare schimbare, paginile principale sunt parcurse într-un browser adevărat și verificate cu axe (regulile WCAG 2.2 A și AA), pe telefon și pe calculator, în temele luminos, întunecat și contrast foarte mare.',
    'Totul este conceput pentru a se face de la tastatură, într-o ordine logică, cu un reper vizibil.',
    'Paginile se citesc la o lățime de 390 de pixeli, fără derulare pe orizontală.',
    'În „Contul meu” fiecare își alege literele (OpenDyslexic, Andika), mărimea lor, spațierea, silabele colorate, o riglă de citit, scrisul de mână, citirea cu voce tare și oprirea animațiilor: aceste alegeri urmează persoana pe toate dispozitivele.',
  ],
  missingTitle: 'Ce nu este accesibil astăzi',
  missing: [
    'Fișele de conectare, cartonașele de clasă și versiunile pe hârtie (PDF) nu sunt marcate pentru cititoarele de ecran. Adulții regăsesc pe ecran ce spun ele.',
    'Imaginile publicate fără descriere de autorii lor rămân fără echivalent.',
    'Nicio persoană care folosește zilnic un cititor de ecran nu a încercat încă préau pentru noi.',
  ],
  madeTitle: 'Despre această declarație',
  made: 'A fost întocmită la 22 noiembrie 2026 de cei care fac préau. Tehnologii: HTML, CSS, JavaScript, WAI-ARIA, SVG. Teste: Chromium și instrumentul axe.',
  contactTitle: 'Semnalați o dificultate',
  contact:
    'Dacă ceva vă împiedică să citiți sau să acționați, spuneți direcțiunii școlii sau echipei circumscripției: vă dau informația în alt mod și transmit dificultatea celor care țin acest spațiu.',
  recourseTitle: 'Căi de atac',
  recourse:
    'Dacă ați semnalat o problemă de accesibilitate și nu ați primit un răspuns mulțumitor, vă puteți adresa Apărătorului drepturilor din Franța (Défenseur des droits):',
  recourses: [
    'prin formularul lui sau unul dintre delegații lui, pe defenseurdesdroits.fr;',
    'prin poștă, gratuit, fără timbru: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, Franța;',
    'prin telefon: 09 69 39 00 00 (din străinătate: +33 9 69 39 00 00).',
  ],
  back: 'Înapoi la pagina principală',
  testsResult:
    'Rezultat: axe nu găsește nicio eroare pe aceste pagini; o modificare în care găsește una nu este acceptată. Un instrument judecă doar o parte din criterii: acest rezultat nu este un audit și nu spune că serviciul este conform.',
  contactAddress: 'Scrieți persoanei care răspunde de accesibilitatea acestui spațiu:',
  contactPage: 'Scrieți persoanei care răspunde de accesibilitatea acestui spațiu, pe această pagină:',
  noContact:
    'Instituția care ține acest spațiu nu a indicat încă cui trebuie scris: trebuie să o facă aici (setarea ACCESSIBILITY_CONTACT).',
}

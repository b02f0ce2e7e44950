import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  title: 'Accessibility statement',
  intro:
    'Article 47 of French law 2005-102 of 11 February 2005 asks that everyone can use préau, whatever their disability and their device. This statement covers every page of this digital workspace.',
  stateTitle: 'Compliance status',
  state:
    'préau is not compliant with the French accessibility standard (RGAA), version 4.1: its 106 criteria have not been audited yet. It is nevertheless designed to meet them, and tested at every change.',
  testsTitle: 'What is checked',
  tests: [
    'At every change the main pages are walked through in a real browser and checked by axe (WCAG 2.2 A and AA rules), on phone and computer sizes, in the light, dark and high-contrast themes.',
    'Everything is designed to be done with the keyboard, in a logical order, with a visible focus.',
    'Pages can be read 390 pixels wide without scrolling sideways.',
    'In “My account” everyone chooses a typeface (OpenDyslexic, Andika), the size of letters, spacing, coloured syllables, a reading ruler, cursive writing, reading aloud and stillness: these choices follow the person on every device.',
  ],
  testsResult:
    'Result: axe finds no error on these pages; a change in which it finds one is not accepted. A tool judges only some of the criteria: this is not an audit, and does not say that the service conforms.',
  missingTitle: 'What is not accessible today',
  missing: [
    'Login sheets, class cards and paper versions (PDF) are not tagged for screen readers. Adults find on the screen what they say.',
    'Images published without a description by their authors remain without an equivalent.',
    'Nobody who uses a screen reader every day has tried préau for us yet.',
  ],
  madeTitle: 'About this statement',
  made: 'It was written on 22 November 2026 by the makers of préau. Technologies: HTML, CSS, JavaScript, WAI-ARIA, SVG. Tests: Chromium, and the axe tool.',
  contactTitle: 'Tell us about a difficulty',
  contactAddress: 'Write to the person who answers for the accessibility of this space:',
  contactPage: 'Write to the person who answers for the accessibility of this space, on this page:',
  noContact:
    'The authority that runs this space has not said yet whom to write to: it must do so here (setting ACCESSIBILITY_CONTACT).',
  contact:
    'If something keeps you from reading or acting, you may also tell the head of the school or the district team: they will give you the information another way and pass the difficulty on to those who run this space.',
  recourseTitle: 'Remedies',
  recourse:
    'If you reported a lack of accessibility and were not given a satisfactory answer, you may turn to the French Defender of Rights (Défenseur des droits):',
  recourses: [
    'through the form or a local delegate, on defenseurdesdroits.fr;',
    'by free post, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France;',
    'by telephone: +33 9 69 39 00 00.',
  ],
  back: 'Back to the home page',
}

/**
 * What the oldest browsers do without, each with the reason why nothing is lost. The test fails on anything else, and on
 * a line that no longer serves.
 */
export const excusedScripts: Record<string, string> = {
  'AbortSignal.timeout': 'a method of that name of our libraries',
  'CSS.number': 'a method of that name of the editor',
  'DataTransfer.addElement': 'a method of that name of the editor',
  'Document.caretPositionFromPoint': 'the editor asks for either of the two before it calls one',
  'Document.caretRangeFromPoint': 'the editor asks for either of the two before it calls one',
  'Document.parseHTML': 'a method of that name of the editor',
  'Document.startViewTransition': 'wouter asks before; we never ask it to',
  'Element.startViewTransition': 'wouter asks before; we never ask it to',
  ViewTransition: 'React asks before; we never ask it to',
  'Element.checkVisibility': 'React Aria asks before, and measures otherwise',
  'FontFaceSet.check': 'a method of that name of our libraries',
  'HTMLButtonElement.command': 'a method of that name of the editor',
  Highlight: 'syllables are not coloured, and the setting says so (reading/can-colour.ts asks before)',
  Notification: 'no alerts on an iPhone before 16.4: the page says so (notifications/this-device.ts asks before)',
  'ServiceWorkerRegistration.showNotification': 'called when an alert arrives, which such a browser never receives',
  'WindowClient.navigate': 'called when an alert is pressed, which such a browser never shows',
  Profiler: 'a name of React’s',
  'Selection.getComposedRanges': 'the editor asks before',
  'ServiceWorkerRegistration.sync':
    'what waits then leaves when préau is opened again (offline/late-sending.ts asks before)',
  SpeechSynthesisUtterance: 'a page inside another application does not read aloud: the button is not drawn',
  'Window.maximize': 'a method of that name of our libraries',
  trustedTypes: 'the editor asks before',
}

/** A declaration that a browser does not know is left out by it. */
export const excusedStyles: Record<string, string> = {
  'cursor: pointer': 'an iPhone has no pointer',
  'cursor: default': 'an iPhone has no pointer',
  'align-content: start': 'the same place in the boxes that are grids',
  outline: 'drawn square rather than round before Safari 16.4',
  'text-wrap': 'titles break where they may',
  'text-wrap: balance': 'titles break where they may',
  'scrollbar-width': 'a wider scroll bar',
  'scrollbar-width: thin': 'a wider scroll bar',
  'scrollbar-width: none': 'a scroll bar under the children’s faces',
  ':-webkit-scrollbar': 'the same, for the browsers that know this one',
  'scrollbar-gutter': 'the page moves by a scroll bar',
  'scrollbar-gutter: stable': 'the page moves by a scroll bar',
  'forced-color-adjust': 'for the high contrast of Windows',
  'forced-color-adjust: none': 'for the high contrast of Windows',
  'overscroll-behavior': 'the page behind moves when a list ends',
  'overscroll-behavior: contain': 'the page behind moves when a list ends',
  'place-items: start': 'the same place in the boxes that are grids',
  'place-items: end': 'the same place in the boxes that are grids',
  ':highlight': 'syllables are not coloured, and the setting says so',
  ':selection': 'the colour of what is selected',
  'text-size-adjust': 'for telephones, which know it under a name of their own',
  '-webkit-tap-highlight-color': 'a flash under the finger',
  'break-after: avoid': 'a title may end a printed page',
  resize: 'fields grow with their text on a telephone',
  'resize: vertical': 'fields grow with their text on a telephone',
  'print-color-adjust: exact': 'known under its older name, written beside it',
}

/** Syllables are coloured without touching the page (CSS Custom Highlight API): older browsers cannot, and the setting says so. */
export const canColour = (): boolean =>
  typeof CSS !== 'undefined' &&
  'highlights' in CSS &&
  typeof Highlight === 'function' &&
  typeof StaticRange === 'function'

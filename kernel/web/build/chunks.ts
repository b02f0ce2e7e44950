/**
 * What every page draws is fetched in two pieces rather than twenty: on a slow phone each file costs a header and a wait.
 * The rest follows the pages that ask for it.
 */
const everywhere =
  'button|failed|link|text|layout|card|chip|field|input|gommette|app-gommette|avatar|byline|icon-button|banner|logo|spinner|skeleton|' +
  'password-field|text-field|text-count|listen-button|page-header|skip-link|toasts|time|classes|texts|fr|pictogram|visually-hidden'

/** Pieces of the shell that adults, pupils and their account share, with the pictograms of their menus. */
const shell = 'app-routes|avatar-src|preferences|use-sign-out|use-media|children-switcher|place|not-found-page'
const icons =
  'moon-stars-fill|sun-fill|monitor-fill|circle-half-fill|house-fill|sign-out-bold|caret-down-bold|user-circle-fill|lock-key-fill|' +
  'caret-up-down-bold|dots-three-bold|magnifying-glass-bold|check-bold|megaphone-fill|user-plus-fill|user-switch-fill|buildings-fill'
/** Small pieces that the home of every adult draws; a file of its own costs each more than its code. */
const home = 'popover|menu|dialog|tabs|show-more|select|announce|pictures/(paper|news-picture)'
const small = 'accounts/(use-|away|begin|kept-flags|texts|fr)|offline/|contract/(my|api/(audience|feed))'

/** What the pages of nearly every app draw: a pictogram of a hundred bytes costs four hundred in a file of its own. */
const signs =
  'plus-bold|pencil-simple-bold|trash-bold|printer-bold|flag-bold|file-text-bold|file-pdf-bold|calendar-check-bold|' +
  'arrow-left-bold|arrow-right-bold|arrow-counter-clockwise-bold|sliders-horizontal-bold|users-three-bold|caret-right-bold|circle-bold'
const parts =
  'breadcrumb|use-options|covered-choice|ruled-list|file-size|progress-bar|checkbox|choices|text-area|combo-box'

/** For `build.rolldownOptions.output.codeSplitting`. */
export const chunkGroups = [
  {
    name: 'base',
    test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|@tanstack)\/|kernel\/(contract\/(endpoint|schema|problem|paging|api\/(me|session))|web\/(client|data|i18n|shell\/device|sign-in\/class\/class-flag|offline\/(store|kept-answers|network|keeps-here)|accounts\/awaited))\.ts$/,
    priority: 2,
  },
  { name: 'kit', test: new RegExp(`kernel/web/ui/(${everywhere})(\\.module)?\\.(tsx?|css)$`), priority: 1 },
  {
    name: 'shell',
    test: new RegExp(
      `kernel/web/shell/(${shell})|~icons/(${icons})|ui/empty-state|kernel/web/ui/(${home})(\\.module)?\\.(tsx?|css)$|kernel/(web/)?(${small})`,
    ),
  },
  // The words of a language of families come in one file, whatever the page; the French they spread stays where it is.
  {
    name: (id: string) => `words-${id.slice(-5, -3)}`,
    test: /\/languages\/[a-z]{2}\.ts$/,
    priority: 3,
    includeDependenciesRecursively: false,
  },
  // Every page of Actualités says them.
  {
    name: 'news',
    test: /apps\/news\/(web\/(texts|use-item-write)|fr|words\/\w+\/fr|contract[\w-]*)\.ts$/,
    includeDependenciesRecursively: false,
  },
  {
    name: 'pages',
    test: new RegExp(`kernel/web/shell/page|~icons/(${signs})|kernel/web/ui/(${parts})(\\.module)?\\.(tsx?|css)$`),
  },
]

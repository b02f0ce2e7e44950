import { Extension, InputRule } from '@tiptap/core'
import { narrowSpace } from '../../contract/typography.ts'

/** What is replaced as it is typed; one Backspace puts back what the keyboard gave. */
export const typedRules: readonly (readonly [find: RegExp, write: (match: RegExpMatchArray) => string])[] = [
  [/([^\s«(])[ \u00a0]([;:!?»%€])$/, ([, before, sign]) => `${before}${narrowSpace}${sign}`],
  [/(^|[\s([])"$/, ([, before]) => `${before}«${narrowSpace}`],
  [/([^\s«])[ \u00a0]?"$/, ([, before]) => `${before}${narrowSpace}»`],
  [/«[ \u00a0]$/, () => `«${narrowSpace}`],
  [/(\p{L})'$/u, ([, letter]) => `${letter}’`],
  [/\.\.\.$/, () => '…'],
]

/** French typography while one types: narrow no-break spaces, curly apostrophes, quotation marks. */
export const FrenchTypography = Extension.create({
  name: 'frenchTypography',
  addInputRules: () =>
    typedRules.map(
      ([find, write]) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            state.tr.insertText(write(match), range.from, range.to)
          },
        }),
    ),
})

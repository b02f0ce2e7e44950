import type { GuardianRecord } from '../../records.ts'
import { personName } from '../text/person-name.ts'
import { isoDate } from '../text/values.ts'
import { cellAt, familyNames, type Report } from './cells.ts'
import type { Header } from './header.ts'
import { type ChildField, childField } from './kinds.ts'
import type { Row } from './rows.ts'

type Block = Map<ChildField, number>
type Child = NonNullable<GuardianRecord['children']>[number]

/** Columns of each child: by their number when they have one, else a block ends where a column comes back. */
const declaredBlocks = (header: Header): Block[] => {
  const numbered = new Map<string, Block>()
  let current: Block = new Map()
  const blocks: Block[] = []
  header.forEach((name, index) => {
    const field = childField(name)
    if (!field) return
    const number = /\d+$/.exec(name)?.[0]
    let block = number === undefined ? current : (numbered.get(number) ?? new Map())
    if (number === undefined && block.has(field)) block = new Map()
    if (!blocks.includes(block)) blocks.push(block)
    if (number === undefined) current = block
    else numbered.set(number, block)
    block.set(field, index)
  })
  return blocks
}

const startOf = (block: Block) => Math.min(...block.values())

/** How far one child is from the next, and whether the titles end where another would begin. */
const layoutOf = (header: Header, declared: readonly Block[]) => {
  const starts = declared.map(startOf)
  const [first = 0, second] = starts
  if (second === undefined)
    return { stride: header.length - first, goesOn: childField(header.at(-1) ?? '') !== undefined }
  return { stride: second - first, goesOn: second > first && (starts.at(-1) ?? 0) + second - first === header.length }
}

/**
 * Where the children of a guardian are in each row. ONDE often titles the block once and lets longer rows repeat it
 * beyond the titles: `blocks(width)` goes on as far as the row does. A column nobody reads keeps its place in each.
 */
export const childBlocks = (header: Header): ((width: number) => Block[]) => {
  const declared = declaredBlocks(header)
  const [pattern] = declared
  if (!pattern) return () => []
  const { stride, goesOn } = layoutOf(header, declared)
  const first = startOf(pattern)
  return width => {
    const blocks = [...declared]
    for (let start = header.length; goesOn && start < width; start += stride) {
      blocks.push(new Map([...pattern].map(([field, at]) => [field, start + at - first])))
    }
    return blocks
  }
}

/** Positions of what is shown or compared: a formula there rejects the row. */
export const childPositions = (blocks: readonly Block[]): number[] => blocks.flatMap(block => [...block.values()])

/** The child of one block; `undefined` when the block is empty or names no one. */
export const childOf = (row: Row, block: Block, report: Report): Child | undefined => {
  const at = (field: ChildField) => cellAt(row, block.get(field) ?? -1)
  const names = familyNames(personName(at('familyName')), personName(at('usageName')))
  const givenName = personName(at('givenName'))
  const className = at('className')
  if (names.familyName === '' && givenName === '' && className === '') return undefined
  if (names.familyName === '' || givenName === '') {
    report('incomplete-child')
    return undefined
  }
  const birthDate = isoDate(at('birthDate'))
  if (birthDate === undefined) report('invalid-date', 'enfant')
  return {
    familyName: names.familyName,
    ...(names.usageName && { usageName: names.usageName }),
    givenName,
    ...(birthDate && { birthDate }),
    ...(className && { className }),
  }
}

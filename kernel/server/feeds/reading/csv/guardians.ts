import { placeName } from '../text/place-name.ts'
import { civility, email, phone } from '../text/values.ts'
import { cellsOf, familyNames, type Report } from './cells.ts'
import { childBlocks, childOf, childPositions } from './children.ts'
import { columnAt } from './header.ts'
import { guardianColumns } from './kinds.ts'
import type { RowReader } from './row-reader.ts'
import type { Row } from './rows.ts'
import type { Sheet } from './sheet.ts'

const own = (['familyName', 'usageName', 'givenName'] as const).map(name => guardianColumns[name])

const contact = (sheet: Sheet) => {
  const cells = cellsOf(sheet, guardianColumns)
  return (row: Row, report: Report) => {
    const dial = { read: phone, fault: () => report('invalid-phone') }
    const town = cells.safeText(row, 'town', report)
    const country = cells.safeText(row, 'country', report)
    return {
      email: cells.value(row, 'email', { read: email, fault: () => report('invalid-email') }),
      address: cells.safeText(row, 'address', report),
      postCode: cells.safeText(row, 'postCode', report),
      town: town && placeName(town),
      country: country && placeName(country),
      homePhone: cells.value(row, 'homePhone', dial),
      workPhone: cells.value(row, 'workPhone', dial),
      mobilePhone: cells.value(row, 'mobilePhone', dial),
    }
  }
}

/** Guardians, each followed by their children by name: these exports carry no key to join on. */
export const guardianRows = (sheet: Sheet): RowReader => {
  const cells = cellsOf(sheet, guardianColumns)
  const contactOf = contact(sheet)
  const blocks = childBlocks(sheet.header)
  const positions = own.map(names => columnAt(sheet.header, names)).filter(index => index >= 0)
  return {
    guarded: width => [...positions, ...childPositions(blocks(width))],
    read: (row, report) => {
      const names = familyNames(cells.name(row, 'familyName') ?? '', cells.name(row, 'usageName') ?? '')
      const givenName = cells.name(row, 'givenName')
      if (!names.familyName || !givenName) {
        report('missing-name')
        return undefined
      }
      return {
        kind: 'guardian',
        ...names,
        givenName,
        civility: cells.value(row, 'civility', { read: civility, fault: () => report('unknown-civility') }),
        ...contactOf(row, report),
        children: blocks(row.cells.length).flatMap(block => childOf(row, block, report) ?? []),
      }
    },
  }
}

import type { ClassRef } from '../../records.ts'
import { level } from '../text/level.ts'
import { ine, isoDate, sex } from '../text/values.ts'
import { cellsOf, familyNames } from './cells.ts'
import { columnAt } from './header.ts'
import { pupilColumns } from './kinds.ts'
import type { RowReader } from './row-reader.ts'
import type { Sheet } from './sheet.ts'

const classRef = (name: string, key: string | undefined): ClassRef => ({ schoolKey: null, key: key || null, name })

/** « Regroupement(s) » and « Dispositif(s) » list names in one cell. */
const groupRefs = (...texts: (string | undefined)[]): ClassRef[] | undefined => {
  const given = texts.filter(text => text !== undefined)
  if (given.length === 0) return undefined
  const names = given.flatMap(text => text.split(/[,|]/)).map(name => name.trim())
  return [...new Set(names)].filter(name => name !== '').map(name => classRef(name, undefined))
}

const spoilt = [
  'familyName',
  'usageName',
  'givenName',
  'secondName',
  'thirdName',
  'level',
  'className',
  'groups',
  'support',
] as const

/** Pupils of ONDE and of Base Élèves: the same columns, but for the INE and the class's own key. */
export const pupilRows = (sheet: Sheet): RowReader => {
  const cells = cellsOf(sheet, pupilColumns)
  const guarded = spoilt.map(name => columnAt(sheet.header, pupilColumns[name])).filter(index => index >= 0)
  return {
    guarded: () => guarded,
    read: (row, report) => {
      const names = familyNames(cells.name(row, 'familyName') ?? '', cells.name(row, 'usageName') ?? '')
      const givenName = cells.name(row, 'givenName')
      if (!names.familyName || !givenName) {
        report('missing-name')
        return undefined
      }
      const others = [cells.name(row, 'secondName'), cells.name(row, 'thirdName')].filter(name => name !== undefined)
      const label = cells.text(row, 'level')
      const className = cells.text(row, 'className')
      const date = { read: isoDate, fault: (title: string) => report('invalid-date', title) }
      return {
        kind: 'pupil',
        ...names,
        givenName,
        otherGivenNames: others.length > 0 ? others.filter(name => name !== '') : undefined,
        birthDate: cells.value(row, 'birthDate', date),
        sex: cells.value(row, 'sex', { read: sex, fault: () => report('unknown-sex') }),
        ine: cells.value(row, 'ine', { read: ine, fault: () => report('invalid-ine') }),
        schoolKey: null,
        level: label === undefined ? undefined : level(label),
        classes: className ? [classRef(className, cells.text(row, 'classKey'))] : [],
        groups: groupRefs(cells.text(row, 'groups'), cells.text(row, 'support')),
        entryDate: cells.value(row, 'entryDate', date),
      }
    },
  }
}

import { describe, expect, it } from 'vitest'
import { writeCsv } from '../csv.ts'

const linesOf = (...rows: string[][]) => writeCsv(rows).toString().slice(1).split('\r\n')

describe('a table for a spreadsheet', () => {
  it('opens in French: UTF-8 mark, semicolons, quotes where they are needed', () => {
    expect(writeCsv([['a']]).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(linesOf(['Noé', 'CE1; CE2', 'dit « "Nono" »'])).toEqual(['Noé;"CE1; CE2";"dit « ""Nono"" »"', ''])
  })

  it.each(['=1+1', '+33 5 49', '-2', '@SUM(A1)', '\t=1', '\r=1'])('runs no formula: %j', cell => {
    expect(linesOf([cell, 'fin']).join('\r\n')).toContain(`'${cell}`)
  })
})

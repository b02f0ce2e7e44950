import { describe, expect, test } from 'vitest'
import { connectionFromUrl, describeConnection } from './connection.ts'

describe('an address of a database', () => {
  test('is read with its account, its password and its name', () => {
    expect(connectionFromUrl('postgres://ent:p%40ss@base.example:6432/territoire')).toEqual({
      host: 'base.example',
      port: 6432,
      user: 'ent',
      password: 'p@ss',
      database: 'territoire',
      ssl: false,
    })
  })

  test('may name the folder of a socket', () => {
    expect(connectionFromUrl('postgres:///ent?host=/run/postgresql')).toMatchObject({
      host: '/run/postgresql',
      port: 5432,
      database: 'ent',
    })
  })

  test('says whether the certificate must be checked', () => {
    expect(connectionFromUrl('postgres://h/d?sslmode=require').ssl).toEqual({ rejectUnauthorized: false })
    expect(connectionFromUrl('postgres://h/d?sslmode=verify-full').ssl).toEqual({ rejectUnauthorized: true })
  })

  test('is shown without its password', () => {
    const shown = describeConnection(connectionFromUrl('postgres://ent:secret@h/d'))
    expect(shown).toBe('ent@h:5432/d')
  })
})

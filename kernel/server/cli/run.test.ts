import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { command, type Invocation } from './command.ts'
import { runCli } from './run.ts'
import { terminalOn } from './terminal.ts'

const kept = () => {
  const text: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      text.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => text.join('') }
}

let seen: Pick<Invocation, 'options' | 'arguments'> | undefined

const bake = command({
  name: 'bake',
  summary: 'Cuit un gâteau',
  arguments: { label: 'INGRÉDIENT…', least: 1, most: 3 },
  options: {
    oven: { type: 'string', value: 'DEGRÉS', help: 'la chaleur du four' },
    with: { type: 'string', value: 'FRUIT', multiple: true, help: 'un fruit, plusieurs fois si l’on veut' },
    'dry-run': { type: 'boolean', help: 'ne cuit rien' },
  },
  run: async ({ options, arguments: ingredients, terminal, path }) => {
    seen = { options, arguments: ingredients }
    if (ingredients[0] === 'sel') throw new Error('on ne met pas que du sel')
    terminal.print(path(ingredients[0] ?? ''))
    return ingredients[0] === 'cru' ? 1 : 0
  },
})

const type = async (...args: string[]) => {
  seen = undefined
  const out = kept()
  const beside = kept()
  const cli = {
    commands: [bake],
    terminal: terminalOn(out.stream, beside.stream),
    env: { INIT_CWD: '/kitchen' },
    apps: [],
    root: '/',
  }
  return { status: await runCli(cli, args), out: out.text(), beside: beside.text() }
}

describe('a command line', () => {
  test('gives the command its options, its arguments and paths from where the person is', async () => {
    const { status, out } = await type('bake', '--oven', '180', '--with', 'pomme', 'farine', '--with=poire')
    expect(status).toBe(0)
    expect(out).toBe('/kitchen/farine\n')
    expect(seen).toEqual({
      options: { oven: '180', with: ['pomme', 'poire'], 'dry-run': false },
      arguments: ['farine'],
    })
  })

  test('ends with 1 when the command says no', async () => {
    expect(await type('bake', 'cru')).toMatchObject({ status: 1, beside: '' })
  })

  test('ends with 1 and a sentence when the command fails, and leaves the standard output clean', async () => {
    expect(await type('bake', 'sel')).toEqual({ status: 1, out: '', beside: 'preau : on ne met pas que du sel\n' })
  })

  test.each([
    [['brew'], 'commande inconnue : brew'],
    [['bake', '--grill', 'x'], 'option inconnue : --grill'],
    [['bake', '--oven'], 'valeur manquante'],
    [['bake', '--dry-run=yes', 'x'], 'valeur manquante ou de trop'],
    [['bake'], 'il manque : INGRÉDIENT…'],
    [['bake', 'a', 'b', 'c', 'd'], 'de trop : d'],
    [['help', 'brew'], 'commande inconnue : brew'],
  ])('%j is not understood: 2, and nothing runs', async (args, sentence) => {
    const { status, out, beside } = await type(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(beside).toContain(sentence)
    expect(seen).toBeUndefined()
  })
})

describe('help', () => {
  test.each([[['help']], [['--help']], [['-h']]])('%j lists the commands', async args => {
    expect(await type(...args)).toMatchObject({ status: 0, out: expect.stringMatching(/bake +Cuit un gâteau/) })
  })

  test.each([[['bake', '--help']], [['help', 'bake']], [['bake', '--help', 'a', 'b', 'c', 'd']]])(
    '%j explains one',
    async args => {
      const { status, out } = await type(...args)
      expect(status).toBe(0)
      expect(out).toContain('bake [options] INGRÉDIENT…')
      expect(out).toMatch(/--oven DEGRÉS +la chaleur du four/)
      expect(seen).toBeUndefined()
    },
  )

  test('without any command, the list is shown but the status says that nothing was done', async () => {
    expect(await type()).toMatchObject({ status: 2, out: expect.stringContaining('bake') })
  })
})

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    const beside = kept()
    const bar = terminalOn(kept().stream, Object.assign(beside.stream, { isTTY })).progress('Élèves', 40)
    bar.to(10)
    bar.to(20)
    bar.to(40)
    bar.end()
    return beside.text()
  }

  test('is a bar on a terminal', () => {
    expect(shown(true)).toContain('\r\x1b[2KÉlèves ████████████░░░░░░░░░░░░ 20 / 40 (50 %)')
  })

  test('is a plain line now and then elsewhere, and always the last one', () => {
    expect(shown(false)).toBe('Élèves : 10 / 40 (25 %)\nÉlèves : 40 / 40 (100 %)\n')
  })
})

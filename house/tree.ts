import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Files git knows or would add, so that a new file is checked before it is committed. */
export const trackedFiles = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(path => path && existsSync(path))

/** Written text and data, where length follows what there is to say. */
const isContent = (path: string) =>
  /(^|\/)(charter|generate|languages)\/|(^|\/)(fr|en)\.ts$|\.test\.tsx?$|\.e2e\.ts$|\.gen\.ts$|word-?list/.test(path)

export const codeFiles = (): string[] => trackedFiles('*.ts', '*.tsx').filter(path => !isContent(path))

export const linesOf = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1

import type { Config } from '../config.ts'

/** An account of the demonstration, to try préau as somebody. */
export type DemoAccount = { role: string; name: string; login: string; password: string }

const roleNames: Record<string, string> = {
  pupil: 'élève',
  guardian: 'parent',
  teacher: 'enseignant·e',
  head: 'direction d’école',
  adviser: 'conseil pédagogique',
  inspector: 'inspection (IEN)',
  secretary: 'secrétariat',
  'support-teacher': 'RASED',
  'classroom-assistant': 'ATSEM',
  'disability-assistant': 'AESH',
  municipal: 'mairie',
  external: 'intervenant·e',
  administrator: 'administration',
  'local-administrator': 'administration locale',
  technician: 'assistance technique',
}

const table = (rows: string[][]) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
}

/** The accounts of the demonstration as lines of a table. */
export const accountLines = (accounts: DemoAccount[]) =>
  table([
    ['rôle', 'nom', 'identifiant', 'mot de passe'],
    ...accounts.map(({ role, name, login, password }) => [roleNames[role] ?? role, name, login, password]),
  ])

export type Greeted = {
  config: Config
  seconds: string
  /** Absent when the demonstration is not in the database. */
  accounts: DemoAccount[] | undefined
  /** Nobody administers the territory yet: the page where the first person who does makes an account. */
  firstAdministrator: string | undefined
  logFile: string | undefined
}

const firstStep = (link: string) => [
  '  Personne n’administre encore ce territoire. Ouvrez ce lien, qui ne sert qu’une fois :',
  `    ${link}`,
  '  ou, sans navigateur :',
  '    npm run -s preau -- create-admin --given-name PRÉNOM --family-name NOM --territory "Circonscription de …"',
  '',
]

/** What the person who typed `npm start` reads at the end. */
export const greeting = ({ config, seconds, accounts, firstAdministrator, logFile }: Greeted) =>
  [
    '',
    `  préau est ouvert (${seconds}) :  ${config.publicUrl}`,
    '',
    ...(accounts ? ['  Comptes à essayer', ...accountLines(accounts), ''] : []),
    ...(firstAdministrator ? firstStep(firstAdministrator) : []),
    `  État ${config.publicUrl}/health    API ${config.publicUrl}/api`,
    ...(config.metricsPort ? [`  Mesures http://${config.metricsHost}:${config.metricsPort}/metrics`] : []),
    ...(logFile ? [`  Journal ${logFile}`] : []),
    '  Ctrl-C arrête tout proprement.',
    '',
  ].join('\n')

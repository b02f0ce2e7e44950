import { demoAccounts } from '../../../demo/accounts.ts'
import { accountLines } from '../../operating/greeting.ts'
import { command } from '../command.ts'

export const demoAccountsCommand = command({
  name: 'demo-accounts',
  summary: 'Donne les comptes de la démonstration, un au moins par rôle',
  options: { json: { type: 'boolean', help: 'en JSON : [{role, name, login, password}]' } },
  details: 'Ils n’existent que dans une base où la démonstration a été chargée (npm start, sans PREAU_DEMO=0).',
  run: async ({ options, terminal }) => {
    const accounts = demoAccounts()
    if (options.json) terminal.print(JSON.stringify(accounts, null, 2))
    else for (const line of accountLines(accounts)) terminal.print(line)
    return 0
  },
})

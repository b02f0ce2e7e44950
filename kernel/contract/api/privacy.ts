import { contract } from '../endpoint.ts'

export const privacyContract = contract({
  exportMe: {
    method: 'GET',
    path: '/me/export',
    access: 'own',
    summary: 'All that préau keeps of me: a zip with a page to read, JSON and my files (RGPD art. 15 and 20)',
    reply: 'file',
    recent: true,
    perMinute: 6,
  },
})

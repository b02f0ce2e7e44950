/*
 * Takes the pictures of docs/screens from a running demonstration: `npm start`, then `node house/screens.ts`.
 * Another address or folder: `node house/screens.ts http://localhost:4000 screens`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import type { FamilyLanguage, ScreenLanguage } from '../kernel/contract/language.ts'
import { adultPassword, pupilPassword } from '../kernel/demo/accounts.ts'
import { cast } from '../kernel/demo/territory/cast.ts'
import { launchChromium } from './chromium/chromium.ts'

const [origin = 'http://localhost:3000', folder = 'docs/screens'] = process.argv.slice(2)

interface Screen {
  name: string
  path: string
  width: 390 | 820 | 1440
  who?: { login: string; password: string }
  theme?: 'dark' | 'contrast'
  /** Of families; given back after the picture. */
  language?: FamilyLanguage
  /** Opened before the picture. */
  tab?: string
}

const adult = (member: { login: string }) => ({ login: member.login, password: adultPassword })
const pupil = (member: { login: string }) => ({ login: member.login, password: pupilPassword })

const screens: Screen[] = [
  { name: 'connexion', path: '/connexion', width: 1440 },
  { name: 'connexion-telephone', path: '/connexion', width: 390 },
  { name: 'accueil-enseignante', path: '/', width: 1440, who: adult(cast.claire) },
  { name: 'accueil-direction-sombre', path: '/', width: 1440, who: adult(cast.thierry), theme: 'dark' },
  { name: 'accueil-conseiller', path: '/', width: 820, who: adult(cast.adrien) },
  { name: 'accueil-parent', path: '/', width: 390, who: adult(cast.samira) },
  { name: 'accueil-parent-arabe', path: '/', width: 390, who: adult(cast.samira), language: 'ar' },
  { name: 'actualites-parent-arabe', path: '/actualites', width: 1440, who: adult(cast.samira), language: 'ar' },
  { name: 'accueil-eleve', path: '/', width: 1440, who: pupil(cast.lina) },
  { name: 'accueil-eleve-tablette', path: '/', width: 820, who: pupil(cast.noe) },
  { name: 'actualites', path: '/actualites', width: 1440, who: adult(cast.adrien) },
  { name: 'actualites-parent', path: '/actualites', width: 390, who: adult(cast.samira) },
  { name: 'actualites-eleve', path: '/actualites', width: 820, who: pupil(cast.lina) },
  { name: 'messagerie', path: '/messagerie', width: 1440, who: adult(cast.claire) },
  { name: 'messagerie-parent', path: '/messagerie', width: 390, who: adult(cast.samira) },
  { name: 'mes-messages', path: '/messagerie', width: 820, who: pupil(cast.lina) },
  { name: 'agenda', path: '/agenda', width: 1440, who: adult(cast.claire) },
  { name: 'agenda-parent', path: '/agenda', width: 390, who: adult(cast.samira) },
  { name: 'ma-semaine', path: '/agenda', width: 820, who: pupil(cast.lina) },
  { name: 'documents', path: '/documents', width: 1440, who: adult(cast.thierry) },
  { name: 'documents-parent', path: '/documents', width: 390, who: adult(cast.samira) },
  { name: 'ecrire', path: '/actualites/nouvelle', width: 1440, who: adult(cast.adrien) },
  { name: 'annuaire', path: '/annuaire', width: 1440, who: adult(cast.claire) },
  { name: 'ma-classe', path: '/annuaire', width: 820, who: pupil(cast.lina) },
  { name: 'mon-ecole', path: '/ecole', width: 1440, who: adult(cast.thierry) },
  { name: 'mon-ecole-telephone', path: '/ecole', width: 390, who: adult(cast.thierry) },
  { name: 'communication', path: '/ecole', tab: 'Communication', width: 1440, who: adult(cast.thierry) },
  { name: 'familles', path: '/ecole', tab: 'Familles', width: 1440, who: adult(cast.thierry) },
  { name: 'identites', path: '/ecole', tab: 'Identités', width: 1440, who: adult(cast.thierry) },
  { name: 'doublons', path: '/ecole', tab: 'Doublons', width: 1440, who: adult(cast.thierry) },
  { name: 'series', path: '/actualites/series', width: 1440, who: adult(cast.adrien) },
  { name: 'series-telephone', path: '/actualites/series', width: 390, who: adult(cast.claire) },
  { name: 'bandeaux', path: '/bandeaux', width: 820, who: adult(cast.adrien) },
  { name: 'accessibilite', path: '/accessibilite', width: 390 },
  { name: 'alimentation', path: '/alimentation', width: 1440, who: adult(cast.karim) },
  { name: 'mon-compte', path: '/mon-compte', width: 1440, who: adult(cast.claire) },
  { name: 'mon-compte-contraste', path: '/mon-compte', width: 390, who: adult(cast.samira), theme: 'contrast' },
]

const heights = { 390: 844, 820: 1180, 1440: 960 } as const

const take = async (browser: Browser, { name, path, width, who, theme, language, tab }: Screen) => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: heights[width] },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  if (who) await context.request.post('/api/v1/session', { data: who })
  const speak = (spoken: ScreenLanguage) => context.request.put('/api/v1/me/language', { data: { language: spoken } })
  if (language) await speak(language)
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (tab) await page.getByRole('tab', { name: tab, exact: true }).click()
  if (theme) await page.evaluate(`document.documentElement.setAttribute('data-theme', '${theme}')`)
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  const picture = await page.screenshot()
  await sharp(picture)
    .png({ palette: true, quality: 90, effort: 7 })
    .toFile(join(folder, `${name}.png`))
  if (language) await speak('fr')
  await context.close()
  console.log(`${name}.png`)
}

mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
for (const screen of screens) await take(browser, screen)
await browser.close()

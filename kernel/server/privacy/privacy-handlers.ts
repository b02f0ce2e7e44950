import type { privacyContract } from '../../contract/api/privacy.ts'
import { inFamilies } from '../../contract/in-families.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { Problem } from '../../contract/problem.ts'
import type { Handlers } from '../http/handlers.ts'
import { archivePerson } from './archive.ts'

export const privacyHandlers = (manifests: readonly Manifest[]): Handlers<typeof privacyContract> => ({
  exportMe: async ctx => {
    // A tablet of the class would keep the file for the next child.
    if (ctx.actor.shared)
      throw new Problem(403, 'shared-device', {
        fr: 'Cet appareil est partagé : téléchargez vos données depuis un autre.',
        en: 'This device is shared: download your data from another one.',
        ...inFamilies('sharedDevice'),
      })
    ctx.sendAs('application/zip', { download: `preau-mes-donnees-${ctx.now.toISOString().slice(0, 10)}.zip` })
    await ctx.record('privacy.exported', { targetId: ctx.actor.personId })
    return archivePerson({ db: ctx.db, deps: ctx.deps, manifests, now: ctx.now }, ctx.actor.personId)
  },
})

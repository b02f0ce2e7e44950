import { accessibilityContract } from '../../contract/api/accessibility.ts'
import { accountsContract } from '../../contract/api/accounts.ts'
import { addressContract } from '../../contract/api/address.ts'
import { aliasContract } from '../../contract/api/alias.ts'
import { audienceContract } from '../../contract/api/audience.ts'
import { consentsContract } from '../../contract/api/consents.ts'
import { contactsContract } from '../../contract/api/contacts.ts'
import { feedContract } from '../../contract/api/feed.ts'
import { filesContract } from '../../contract/api/files.ts'
import { firstAdminContract } from '../../contract/api/first-admin.ts'
import { identitiesContract } from '../../contract/api/identities.ts'
import { listsContract } from '../../contract/api/lists.ts'
import { meContract } from '../../contract/api/me.ts'
import { moderationContract } from '../../contract/api/moderation.ts'
import { mottoContract } from '../../contract/api/motto.ts'
import { nameContract } from '../../contract/api/name.ts'
import { notificationsContract } from '../../contract/api/notifications.ts'
import { passkeyContract } from '../../contract/api/passkeys.ts'
import { privacyContract } from '../../contract/api/privacy.ts'
import { pushContract } from '../../contract/api/push.ts'
import { quietHoursContract } from '../../contract/api/quiet-hours.ts'
import { searchContract } from '../../contract/api/search.ts'
import { secondFactorContract } from '../../contract/api/second-factor.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { stepUpContract } from '../../contract/api/step-up.ts'
import { suspensionsContract } from '../../contract/api/suspensions.ts'
import type { Contract } from '../../contract/endpoint.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { accessibilityHandlers } from '../accessibility/contact.ts'
import { audienceHandlers } from '../audience/groups.ts'
import { listsHandlers } from '../audience/lists.ts'
import { consentsHandlers } from '../consents/consents-handlers.ts'
import { feedHandlers } from '../events/list-feed.ts'
import { filesHandlers } from '../files/files-handlers.ts'
import { aliasHandlers } from '../identity/alias.ts'
import { contactsHandlers } from '../identity/contacts.ts'
import { firstAdminHandlers } from '../identity/first-admin.ts'
import { accountsHandlers } from '../identity/kept-accounts.ts'
import { meHandlers } from '../identity/me.ts'
import { mottoHandlers } from '../identity/motto.ts'
import { nameHandlers } from '../identity/own-name.ts'
import { passkeyHandlers } from '../identity/passkeys/handlers.ts'
import { secondFactorHandlers, stepUpHandlers } from '../identity/second-factor-handlers.ts'
import { sessionHandlers } from '../identity/session-handlers.ts'
import { addressHandlers } from '../mailer/confirm-address.ts'
import { moderationHandlers } from '../moderation/moderation-handlers.ts'
import { notificationsHandlers } from '../notifications/notifications-handlers.ts'
import { pushHandlers } from '../notifications/push/push-handlers.ts'
import { quietHoursHandlers } from '../notifications/quiet-hours-handlers.ts'
import { privacyHandlers } from '../privacy/privacy-handlers.ts'
import { searchHandlers } from '../search/search-handlers.ts'
import { identitiesHandlers } from '../service-identities/identities-handlers.ts'
import { suspensionsHandlers } from '../speech/suspensions.ts'
import type { Handlers } from './handlers.ts'

export interface KernelBinding<C extends Contract = Contract> {
  contract: C
  handlers: Handlers<C>
}

const bindKernel = <C extends Contract>(contract: C, handlers: Handlers<C>): KernelBinding =>
  ({ contract, handlers }) as unknown as KernelBinding

/** The endpoints every app stands on. */
export const kernelBindings = (manifests: readonly Manifest[]): KernelBinding[] => [
  bindKernel(sessionContract, sessionHandlers),
  bindKernel(accountsContract, accountsHandlers),
  bindKernel(secondFactorContract, secondFactorHandlers),
  bindKernel(passkeyContract, passkeyHandlers),
  bindKernel(stepUpContract, stepUpHandlers),
  bindKernel(firstAdminContract, firstAdminHandlers),
  bindKernel(accessibilityContract, accessibilityHandlers),
  bindKernel(meContract, meHandlers(manifests)),
  bindKernel(privacyContract, privacyHandlers(manifests)),
  bindKernel(consentsContract, consentsHandlers),
  bindKernel(feedContract, feedHandlers),
  bindKernel(filesContract, filesHandlers),
  bindKernel(audienceContract, audienceHandlers),
  bindKernel(addressContract, addressHandlers),
  bindKernel(aliasContract, aliasHandlers),
  bindKernel(nameContract, nameHandlers),
  bindKernel(mottoContract, mottoHandlers),
  bindKernel(contactsContract, contactsHandlers),
  bindKernel(moderationContract, moderationHandlers),
  bindKernel(notificationsContract, notificationsHandlers(manifests)),
  bindKernel(pushContract, pushHandlers),
  bindKernel(quietHoursContract, quietHoursHandlers(manifests)),
  bindKernel(suspensionsContract, suspensionsHandlers),
  bindKernel(identitiesContract, identitiesHandlers),
  bindKernel(listsContract, listsHandlers),
  bindKernel(searchContract, searchHandlers(manifests)),
]

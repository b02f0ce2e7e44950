import { identitiesContract, type MyIdentity } from '../../../kernel/contract/api/identities.ts'
import { useRead } from '../../../kernel/web/data.ts'

/** The schools and services in whose name I may publish in that thread. */
export const useSignatures = (threadId: string | undefined): readonly MyIdentity[] => {
  const input = { query: { on: threadId } }
  const { data } = useRead(identitiesContract.listMyIdentities, input, { enabled: threadId !== undefined })
  return data?.items ?? []
}

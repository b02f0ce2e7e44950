import { documentsContract } from '../contract.ts'

/** What a change to a document makes stale. */
export const documentReads = [
  documentsContract.listDocuments,
  documentsContract.listShelves,
  documentsContract.readDocument,
  documentsContract.listVersions,
  documentsContract.readReach,
]

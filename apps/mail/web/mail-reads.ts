import { mailContract } from '../contract.ts'

/** What changes when a message is read, filed, thrown away or sent. */
export const mailReads = [mailContract.listBoxes, mailContract.listMessages, mailContract.readConversation]

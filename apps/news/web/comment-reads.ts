import { newsContract } from '../contract.ts'

/** What a comment changes: the list of comments, and the count of the card. */
export const commentReads = [newsContract.listComments, newsContract.listItems]

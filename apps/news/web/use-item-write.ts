import { feedContract } from '../../../kernel/contract/api/feed.ts'
import type { Endpoint } from '../../../kernel/contract/endpoint.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { newsContract } from '../contract.ts'

/** Everything that shows an item, or counts it. */
export const itemReads = [newsContract.readItem, newsContract.listItems, newsContract.readDesk, feedContract.listFeed]

/** Calls an endpoint of an item, then reads again what shows it. */
export const useItemWrite = <E extends Endpoint>(endpoint: E) => useWrite(endpoint, itemReads)

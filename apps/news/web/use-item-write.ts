import type { Endpoint } from '../../../kernel/contract/endpoint.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { newsContract } from '../contract.ts'

const refreshed = [newsContract.readItem, newsContract.listItems, newsContract.readDesk]

/** Calls an endpoint of an item, then reads again the lists and the page that show it. */
export const useItemWrite = <E extends Endpoint>(endpoint: E) => useWrite(endpoint, refreshed)

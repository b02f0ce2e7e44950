/** What this device keeps of several accounts, apart by person: the last answers read, and what waits for the network. */
export type StoreName = 'answers' | 'outbox'

const upgrade = (db: IDBDatabase) => {
  for (const name of ['answers', 'outbox'] satisfies StoreName[])
    db.createObjectStore(name, { keyPath: 'key' }).createIndex('person', 'person')
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opening: Promise<IDBDatabase> | undefined

const open = (): Promise<IDBDatabase> => {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('preau', 1)
    request.onupgradeneeded = () => upgrade(request.result)
    settled(request).then(resolve, reject)
  })
  return opening
}

/** Works in one store; a browser without storage (private browsing, full disk) keeps nothing and says `undefined`. */
const inStore = async <T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> => {
  try {
    return await settled(work((await open()).transaction(name, mode).objectStore(name)))
  } catch {
    return undefined
  }
}

/** What is kept: found by its key, and by whose it is. */
export interface Kept {
  key: string
  person: string
}

/** @returns whether it is on the device now. */
export const keep = async (name: StoreName, value: Kept): Promise<boolean> =>
  (await inStore(name, 'readwrite', store => store.put(value))) !== undefined

export const find = <T extends Kept>(name: StoreName, key: string): Promise<T | undefined> =>
  inStore(name, 'readonly', store => store.get(key) as IDBRequest<T>)

export const allOf = async <T extends Kept>(name: StoreName, person: string): Promise<T[]> =>
  (await inStore(name, 'readonly', store => store.index('person').getAll(person) as IDBRequest<T[]>)) ?? []

/** Whose things are kept there. */
export const everyoneIn = async (name: StoreName): Promise<string[]> => {
  const all = await inStore(name, 'readonly', store => store.getAll() as IDBRequest<Kept[]>)
  return [...new Set(all?.map(({ person }) => person))]
}

export const drop = async (name: StoreName, key: string): Promise<void> => {
  await inStore(name, 'readwrite', store => store.delete(key))
}

export const dropAll = async (name: StoreName): Promise<void> => {
  await inStore(name, 'readwrite', store => store.clear())
}

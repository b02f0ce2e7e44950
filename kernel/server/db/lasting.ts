import type { Sql, Tx } from './client.ts'

type Work = (tx: Tx) => unknown

const never = new Promise<never>(() => {})

/**
 * A transaction that says nothing more once its connection is lost. postgres.js 3.4.9 opens the connection again for
 * somebody else, and lets what goes on after write there, outside any transaction, or undo theirs.
 */
const lastingWork = (work: Work) => {
  let isOver = false
  const refuse = () => {
    if (isOver) throw Object.assign(new Error('The transaction is lost'), { code: 'CONNECTION_CLOSED' })
  }
  const guarded = (tx: Tx): Tx =>
    new Proxy(tx, {
      apply: (target, self, given) => {
        refuse()
        return Reflect.apply(target as never, self, given)
      },
      get: (target, name) => {
        if (name === 'unsafe' || name === 'savepoint') refuse()
        return Reflect.get(target, name)
      },
    })
  return {
    end: () => {
      isOver = true
    },
    /** Neither kept nor undone when it is over: whoever asked has been told already. */
    run: async (tx: Tx) => {
      try {
        const done = await work(guarded(tx))
        return isOver ? never : done
      } catch (error) {
        if (isOver) return never
        throw error
      }
    },
  }
}

/** The same connections, whose transactions end with their connection. */
export const lasting = (sql: Sql): Sql => {
  const begin = sql.begin.bind(sql) as (options: string, work: Work) => Promise<unknown>
  const guarded = async (...given: [Work] | [string, Work]) => {
    const [options, work] = given.length === 2 ? given : ['', given[0]]
    const { run, end } = lastingWork(work)
    try {
      return await begin(options, run)
    } finally {
      end()
    }
  }
  return Object.assign(sql, { begin: guarded as Sql['begin'] })
}

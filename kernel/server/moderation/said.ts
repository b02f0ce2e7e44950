import type { Ctx } from '../context.ts'
import type { Reportable, ReportedRef, Said } from './reportable.ts'

/** The app whose kind of resource it is: « news » of `news.item`. */
export const appOf = (kind: string): string => kind.split('.')[0] ?? ''

export const reportableOf = ({ deps }: Pick<Ctx, 'deps'>, app: string): Reportable | undefined =>
  deps.apps.find(({ manifest }) => manifest.id === app)?.reportable

/** What these things say now, asked once of each app; by part. */
export const readSaid = async (
  ctx: Pick<Ctx, 'db' | 'deps'>,
  refs: readonly (ReportedRef & { app: string })[],
): Promise<Map<string, Said>> => {
  const said = new Map<string, Said>()
  for (const app of new Set(refs.map(ref => ref.app))) {
    const found = await reportableOf(ctx, app)?.read(
      ctx.db,
      refs.filter(ref => ref.app === app),
    )
    for (const one of found ?? []) said.set(one.partId, one)
  }
  return said
}

import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Banner, Phase, ShownBanner } from '../contract.ts'

const hourMs = 3_600_000
export const inHours = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()

/** What the cast does with banners, in a few words. */
export const bannersWorld = (t: TestApp) => {
  type Place = keyof typeof t.world.structures
  interface Wish {
    in?: Place
    text?: string
    tone?: Banner['tone']
    startsAt?: string | null
    endsAt?: string
    to?: [audience: string, place: Place][]
    notify?: boolean
  }
  const group = async (audience: string, place: Place) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where kind = 'role' and audience = ${audience} and structure_id = ${t.world.structures[place]}`
    return row?.id ?? ''
  }
  const bodyOf = async (wish: Wish) => ({
    structureId: t.world.structures[wish.in ?? 'tilleuls'],
    text: wish.text ?? 'Le portail est fermé.',
    tone: wish.tone ?? 'information',
    startsAt: wish.startsAt ?? null,
    endsAt: wish.endsAt ?? inHours(24),
    groupIds: await Promise.all((wish.to ?? [['guardians', 'tilleuls']]).map(([who, place]) => group(who, place))),
    notify: wish.notify ?? false,
  })
  const show = async (as: Persona, wish: Wish = {}) => (await t.as(as)).post<Banner>('/banners', await bodyOf(wish))
  const correct = async (as: Persona, bannerId: string, wish: Wish) =>
    (await t.as(as)).put<Banner>(`/banners/${bannerId}`, await bodyOf(wish))
  const shownTo = async (as: Persona) =>
    (await (await t.as(as)).get<{ items: ShownBanner[] }>('/banners/shown')).body.items.map(({ text }) => text)
  const run = async (as: Persona, phase: Phase) =>
    (await (await t.as(as)).get<{ items: Banner[] }>(`/banners?phase=${phase}`)).body.items
  const texts = async (as: Persona, phase: Phase) => (await run(as, phase)).map(({ text }) => text)
  const put = async (as: Persona, path: string) => (await (await t.as(as)).put(path)).status
  const bell = async (as: Persona) =>
    (await (await t.as(as)).get<{ items: { title: string }[] }>('/notifications')).body.items.map(({ title }) => title)
  /** Nothing shown any more: the next sentence of the tests begins anew. */
  const clear = () => t.deps.sql`delete from core.resources where kind = 'banners.banner'`
  return { show, correct, shownTo, run, texts, put, bell, clear }
}

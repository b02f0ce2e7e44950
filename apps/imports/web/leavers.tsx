import { useRef, useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import type { Column } from '../../../kernel/web/ui/table.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { type Change, type Delivery, importsContract } from '../contract.ts'
import { Changes } from './changes.tsx'
import { refreshed } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

/** As many as one request may name. */
const mostAtOnce = 1000

/**
 * Ticks are shown at once and kept one request after the other: the preview is made again with each, and those that come
 * meanwhile go together.
 */
const useTicks = (place: DeliveryPlace) => {
  const write = useWrite(importsContract.tickLeavers, refreshed)
  const [shown, setShown] = useState<ReadonlyMap<string, boolean>>(new Map())
  const waiting = useRef(new Map<string, boolean>())
  const isBusy = useRef(false)
  const send = (people: string[] | null, leave: boolean) => {
    isBusy.current = true
    write.mutate({ ...place, body: { people, leave } }, { onError: () => setShown(new Map()), onSettled: next })
  }
  const next = () => {
    isBusy.current = false
    const [leave] = waiting.current.values()
    if (leave === undefined) return
    const people = [...waiting.current].flatMap(([id, value]) => (value === leave ? [id] : [])).slice(0, mostAtOnce)
    for (const id of people) waiting.current.delete(id)
    send(people, leave)
  }
  const tick = (id: string, leave: boolean) => {
    waiting.current.set(id, leave)
    setShown(now => new Map(now).set(id, leave))
    if (!isBusy.current) next()
  }
  const tickAll = (leave: boolean) => {
    waiting.current.clear()
    setShown(new Map())
    send(null, leave)
  }
  return { shown, tick, tickAll, error: write.error, isPending: write.isPending }
}

interface LeaversProps {
  delivery: Delivery
  place: DeliveryPlace
}

/** Who the file no longer names: only those somebody ticks leave, and their families with them. */
export const Leavers = ({ delivery, place }: LeaversProps) => {
  const t = useImportsTexts()
  const { shown, tick, tickAll, error, isPending } = useTicks(place)
  const ticked = delivery.byKind?.pupil.leaving ?? 0
  const all = ticked + delivery.staying
  const cell = (change: Change) =>
    change.leaves === null ? (
      <Text size="s" isSoft>
        {t.leavers.follows}
      </Text>
    ) : (
      <Checkbox
        isLabelHidden
        isChecked={shown.get(change.id) ?? change.leaves}
        onChange={leave => tick(change.id, leave)}
      >
        {t.leavers.one(change.name)}
      </Checkbox>
    )
  const leaves: Column<Change> = { id: 'leaves', label: t.leavers.column, cell }
  return (
    <Stack gap={4}>
      <Checkbox
        isChecked={delivery.staying === 0}
        isPartial={ticked > 0 && delivery.staying > 0}
        isDisabled={isPending}
        onChange={tickAll}
      >
        {t.leavers.all(all)}
      </Checkbox>
      {error && <Banner kind="error" isAlert title={error.message || t.failed} />}
      <Changes delivery={delivery} place={place} outcome="leaving" more={[leaves]} />
    </Stack>
  )
}

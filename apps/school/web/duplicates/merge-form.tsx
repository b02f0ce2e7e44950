import { useState } from 'react'
import { useLocation } from 'wouter'
import Join from '~icons/arrows-merge-bold'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import { Title } from '../../../../kernel/web/ui/text.tsx'
import type { Duplicate, Record } from '../../contract/duplicates.ts'
import { schoolContract } from '../../contract.ts'
import { ofDuplicates } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './duplicates.module.css'
import { useApart } from './use-apart.ts'

/** The account somebody uses, else the one a file goes on minding. */
const advised = (records: readonly Record[]): Record | undefined =>
  records.find(({ state }) => state === 'active') ?? records.find(({ isOfficial }) => isOfficial) ?? records[0]

const useMerge = (structureId: string, duplicate: Duplicate) => {
  const { duplicates: t } = useSchoolTexts()
  const [, navigate] = useLocation()
  const merging = useAct(schoolContract.mergeDuplicate, ofDuplicates)
  const back = () => navigate(`/structures/${structureId}/doublons`)
  const merge = (kept: Record) =>
    merging.act(
      { structureId, duplicateId: duplicate.id, body: { keepId: kept.id } },
      { done: t.merged(kept.name), after: back },
    )
  return { merge, back, isPending: merging.isPending }
}

const Consequences = ({ kept, gone }: { kept: Record; gone: Record }) => {
  const { duplicates: t } = useSchoolTexts()
  return (
    <Stack as="section" gap={2}>
      <Title level={2} size="xs">
        {t.effects}
      </Title>
      <ul className={styles.consequences}>
        {t.consequences(kept.name, gone.login).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Stack>
  )
}

/** Which account stays, what becomes of the other, and one clear button. */
export const MergeForm = ({ structureId, duplicate }: { structureId: string; duplicate: Duplicate }) => {
  const texts = useSchoolTexts()
  const { duplicates: t } = texts
  const { records, obstacle, toldApart } = duplicate
  const best = advised(records)
  const [keepId, setKeepId] = useState(best?.id ?? '')
  const { merge, back, isPending } = useMerge(structureId, duplicate)
  const { setApart, putBack, isPending: isSetting } = useApart(structureId, duplicate.id)
  const kept = records.find(({ id }) => id === keepId)
  const gone = records.find(({ id }) => id !== keepId)
  const mayMerge = obstacle === null && kept && gone
  return (
    <Card padding="l">
      <Stack gap={5}>
        {mayMerge && (
          <>
            <RadioCards
              label={t.which}
              help={t.whichHelp}
              columns={2}
              options={records.map(({ id, name, login, state }) => ({
                value: id,
                label: id === best?.id ? `${name} (${t.recommended})` : name,
                help: `${t.keep(login)} · ${texts.states[state]}`,
              }))}
              value={keepId}
              onChange={setKeepId}
            />
            <Consequences kept={kept} gone={gone} />
          </>
        )}
        <Row gap={3}>
          {mayMerge && (
            <Button icon={Join} isPending={isPending} onPress={() => merge(kept)}>
              {t.merge}
            </Button>
          )}
          <Button kind="outline" isPending={isSetting} onPress={() => (toldApart ? putBack() : setApart(back))}>
            {toldApart ? t.putBack : t.apart}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

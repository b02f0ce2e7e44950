import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { Series } from '../contract-series.ts'
import { useNewsTexts } from './texts.ts'
import { useSeriesActs } from './use-series-acts.ts'

/** Whether its episodes come to me: silenced as a thread is. */
export const SeriesReceiving = ({ series }: { series: Series }) => {
  const t = useNewsTexts().series
  const { mute, unmute } = useSeriesActs(series.id)
  if (series.thread.muted)
    return (
      <Text size="s" isSoft>
        {t.threadMuted(series.thread.title)}
      </Text>
    )
  return (
    <Switch isOn={!series.muted} onChange={isOn => (isOn ? unmute() : mute())}>
      {t.receive}
      <VisuallyHidden> : {series.title}</VisuallyHidden>
    </Switch>
  )
}

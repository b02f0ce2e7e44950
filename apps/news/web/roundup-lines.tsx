import Down from '~icons/arrow-down-bold'
import Up from '~icons/arrow-up-bold'
import Remove from '~icons/x-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import type { Roundup } from '../contract-roundups.ts'
import styles from './series.module.css'
import { useNewsTexts } from './texts.ts'
import { buttonId } from './use-kept-focus.ts'
import type { useLines } from './use-lines.ts'

const Words = ({ line }: { line: Roundup['lines'][number] }) => (
  <RuledWords>
    <Text as="div" isStrong>
      <Written>{line.title}</Written>
    </Text>
    <Text as="div" size="s" isSoft>
      {line.place}
    </Text>
  </RuledWords>
)

const Kept = ({ lines }: { lines: ReturnType<typeof useLines> }) => {
  const t = useNewsTexts().roundup
  const { kept, move, remove } = lines
  return (
    <RuledList as="ol">
      {kept.map((line, index) => (
        <RuledLine key={line.id}>
          <Words line={line} />
          <div className={styles.tools}>
            <IconButton
              id={buttonId('earlier', line.id)}
              label={t.earlier(line.title)}
              icon={Up}
              isDisabled={index === 0}
              onPress={() => move(index, 'earlier')}
              tooltip="none"
            />
            <IconButton
              id={buttonId('later', line.id)}
              label={t.later(line.title)}
              icon={Down}
              isDisabled={index === kept.length - 1}
              onPress={() => move(index, 'later')}
              tooltip="none"
            />
            <IconButton
              id={buttonId('remove', line.id)}
              label={t.remove(line.title)}
              icon={Remove}
              onPress={() => remove(line.id)}
              tooltip="none"
            />
          </div>
        </RuledLine>
      ))}
    </RuledList>
  )
}

/** In their order, moved with two arrows; what is removed stays at hand. */
export const RoundupLines = ({ lines }: { lines: ReturnType<typeof useLines> }) => {
  const t = useNewsTexts().roundup
  const { kept, removed, putBack } = lines
  return (
    <Stack gap={4}>
      <Stack gap={3} as="section" aria-label={t.lines}>
        <Title level={2} size="s">
          {t.lines}
        </Title>
        {kept.length === 0 && <Text isSoft>{t.noLine}</Text>}
        {kept.length > 0 && <Kept lines={lines} />}
      </Stack>
      {removed.length > 0 && (
        <Stack gap={3} as="section" aria-label={t.removedLines}>
          <Title level={2} size="s">
            {t.removedLines}
          </Title>
          <RuledList>
            {removed.map(line => (
              <RuledLine key={line.id}>
                <Words line={line} />
                <Button
                  id={buttonId('back', line.id)}
                  kind="outline"
                  size="s"
                  onPress={() => putBack(line.id)}
                  aria-label={t.putBack(line.title)}
                >
                  {t.putBackShort}
                </Button>
              </RuledLine>
            ))}
          </RuledList>
        </Stack>
      )}
    </Stack>
  )
}

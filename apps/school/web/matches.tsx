import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import type { Match } from '../contract/shapes.ts'

export interface Choice {
  label: string
  onPress: () => void
}

interface MatchesProps {
  matches: readonly Match[]
  title: string
  help: string
  /** What tells this one from a namesake, beside where they are. */
  about?: (match: Match) => string | undefined
  choices: (match: Match) => readonly Choice[]
  otherwise: Choice
  isPending: boolean
}

/** People of the same name, before anybody is created: one person keeps one account (rows A9, A16). */
export const Matches = ({ matches, title, help, about, choices, otherwise, isPending }: MatchesProps) => {
  if (matches.length === 0) return null
  return (
    <Banner kind="warning" title={title} isAlert>
      <Stack gap={3}>
        <p>{help}</p>
        <Stack as="ul" gap={2}>
          {matches.map(match => (
            <Card key={match.id} as="li" padding="s">
              <Stack gap={2}>
                <Byline
                  name={match.name}
                  src={avatarSrc(match.avatar)}
                  size="s"
                  meta={[...match.where, about?.(match)].filter(Boolean).join(' · ')}
                />
                <Row gap={2}>
                  {choices(match).map(choice => (
                    <Button key={choice.label} kind="soft" size="s" isPending={isPending} onPress={choice.onPress}>
                      {choice.label}
                    </Button>
                  ))}
                </Row>
              </Stack>
            </Card>
          ))}
        </Stack>
        <Row>
          <Button kind="outline" size="s" isPending={isPending} onPress={otherwise.onPress}>
            {otherwise.label}
          </Button>
        </Row>
      </Stack>
    </Banner>
  )
}

import { type ReactNode, useId } from 'react'
import { Card } from '../ui/card.tsx'
import { Stack } from '../ui/layout.tsx'
import { Text, Title } from '../ui/text.tsx'

/** A named part of the page, on its own sheet. */
export const SectionCard = ({ title, text, children }: { title: string; text?: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Card as="section" aria-labelledby={id} padding="l">
      <Stack gap={4}>
        <div>
          <Title level={2} size="m" id={id}>
            {title}
          </Title>
          {text && <Text isSoft>{text}</Text>}
        </div>
        {children}
      </Stack>
    </Card>
  )
}

import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { newsContract } from '../contract.ts'
import { type ItemPage as Item, reactions } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'
import { useItemWrite } from './use-item-write.ts'

/** One word of mine; numbers for adults only. */
export const Reactions = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const react = useItemWrite(newsContract.react)
  const unreact = useItemWrite(newsContract.unreact)
  const { mine, counts } = item.reactions
  return (
    <Row gap={2} wrap as="div">
      {reactions.map(reaction => {
        const isMine = mine === reaction
        const press = () =>
          isMine ? unreact.mutate({ itemId: item.id }) : react.mutate({ itemId: item.id, body: { reaction } })
        const count = counts && counts[reaction] > 0 ? ` ${counts[reaction]}` : ''
        return (
          <Button key={reaction} size="s" kind={isMine ? 'soft' : 'outline'} onPress={press} aria-pressed={isMine}>
            {`${t.reactions[reaction]}${count}`}
          </Button>
        )
      })}
    </Row>
  )
}

import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { SearchPicture } from '../../../kernel/web/ui/pictures/search-picture.tsx'
import { useMailTexts } from './texts.ts'
import type { View } from './use-view.ts'

/** A place with nothing in it says what goes there. */
export const ListEmpty = ({ view }: { view: View }) => {
  const { empty, write } = useMailTexts()
  const { place, q, isNarrow } = view
  if (isNarrow) {
    const isSearch = q.trim() !== ''
    return (
      <EmptyState
        picture={isSearch ? SearchPicture : LetterPicture}
        title={isSearch ? empty.found : empty.unread}
        action={
          <Button kind="soft" onPress={view.clear}>
            {empty.seeAll}
          </Button>
        }
      >
        {isSearch && empty.foundText}
      </EmptyState>
    )
  }
  const writes = place === 'inbox' || place === 'sent' || place === 'drafts'
  return (
    <EmptyState
      picture={place === 'folder' ? FolderPicture : LetterPicture}
      title={empty[place]}
      action={writes && <LinkButton href="/ecrire">{write}</LinkButton>}
    >
      {empty[`${place}Text`]}
    </EmptyState>
  )
}

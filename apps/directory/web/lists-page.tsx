import { MyLists } from '../../../kernel/web/lists/my-lists.tsx'
import { useListsTexts } from '../../../kernel/web/lists/texts.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { useDirectoryTexts } from './texts.ts'

/** `/annuaire/listes`: the sets of people and groups I named. */
export const ListsPage = () => {
  const t = useDirectoryTexts()
  const lists = useListsTexts()
  return (
    <Page
      title={lists.title}
      subtitle={lists.intro}
      width="text"
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: lists.title }]} />}
    >
      <MyLists />
    </Page>
  )
}

import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Columns, Stack } from '../../../kernel/web/ui/layout.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { DropFiles } from './drop-files.tsx'
import { Guide } from './guide.tsx'
import { History } from './history.tsx'
import { useManaged } from './managed.ts'
import { useImportsTexts } from './texts.ts'

/** Where files are dropped, and what came before. */
export const DeliveriesPage = () => {
  const t = useImportsTexts()
  const { all, current } = useManaged()
  const { chooseStructure } = usePlace()
  if (!current)
    return (
      <Page title={t.title}>
        <EmptyState picture={FolderPicture} title={t.nothingToManage}>
          {t.nothingToManageHelp}
        </EmptyState>
      </Page>
    )
  const { structureId, kind } = current
  const isSchool = kind === 'school'
  return (
    <Page title={t.title} subtitle={t.intro}>
      <Columns aside={<Guide isSchool={isSchool} />} asideLabel={t.aside.label}>
        <Stack gap={6}>
          {all.length > 1 && (
            <Select
              label={t.chooseStructure}
              value={structureId}
              onChange={chooseStructure}
              options={all.map(one => ({ value: one.structureId, label: one.name }))}
            />
          )}
          <DropFiles key={structureId} structureId={structureId} isSchool={isSchool} />
          <History key={`history ${structureId}`} structureId={structureId} />
        </Stack>
      </Columns>
    </Page>
  )
}

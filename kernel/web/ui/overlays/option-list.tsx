import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Avatar } from '../avatar.tsx'
import { classes } from '../classes.ts'
import type { PickOption } from '../combo-box.tsx'
import { Spinner } from '../spinner.tsx'
import { useKitTexts } from '../texts.ts'
import styles from './pickers.module.css'
import sheet from './popover-sheet.module.css'

/** The answers under a picker's input; the combobox around it gives it its items. */
export const OptionList = ({ isSearching, count }: { isSearching: boolean; count: number }) => {
  const t = useKitTexts()
  return (
    <Popover className={classes(sheet.popover, styles.popover) ?? ''} offset={4}>
      <ListBox<PickOption>
        className={sheet.menu ?? ''}
        renderEmptyState={() => <p className={styles.empty}>{isSearching ? <Searching /> : t.noMatch}</p>}
      >
        {option => (
          <ListBoxItem id={option.id} textValue={option.label} className={sheet.item ?? ''}>
            <Face {...option} />
            <span className={sheet.words}>
              {option.label}
              {option.help && <span className={sheet.help}>{option.help}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {isSearching && count > 0 && (
        <p className={styles.empty}>
          <Searching />
        </p>
      )}
    </Popover>
  )
}

const Face = ({ icon: Icon, src, label }: PickOption) =>
  Icon ? <Icon size="1.25rem" /> : src !== undefined ? <Avatar name={label} src={src} size="s" /> : null

const Searching = () => {
  const t = useKitTexts()
  return (
    <>
      <Spinner size="1.1em" /> {t.searching}
    </>
  )
}

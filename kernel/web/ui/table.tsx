import type { ReactNode } from 'react'
import ArrowDown from '~icons/arrow-down-bold'
import ArrowUp from '~icons/arrow-up-bold'
import UpDown from '~icons/caret-up-down-bold'
import { Checkbox } from './checkbox.tsx'
import { classes } from './classes.ts'
import { ActionsMenu, type MenuItem } from './menu.tsx'
import styles from './table.module.css'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface Column<Row> {
  id: string
  label: string
  cell: (row: Row) => ReactNode
  /** Names the row: its header for a screen reader, the title of its card on a phone. One column is. */
  isName?: boolean
  isSortable?: boolean
  /** Figures, aligned by their units. */
  isNumber?: boolean
  /** Of use on a computer only. */
  isHiddenOnPhone?: boolean
}

export interface Sort {
  column: string
  direction: 'ascending' | 'descending'
}

export interface TableProps<Row> {
  /** What the table lists; read before it, drawn if `isCaptionShown`. */
  caption: string
  isCaptionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** In words: for the names of its box and its menu. */
  rowName: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  actions?: (row: Row) => readonly MenuItem[]
  selection?: ReadonlySet<string>
  onSelect?: (selection: ReadonlySet<string>) => void
}

/** Rows and columns; on a phone, a card for each row. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, isCaptionShown, columns, rows, actions, onSelect } = props
  const t = useKitTexts()
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {isCaptionShown ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <thead className={styles.head}>
          <tr>
            {onSelect && <SelectAll {...props} />}
            {columns.map(column => (
              <ColumnHeader key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
            {actions && (
              <th className={styles.edge} scope="col">
                <VisuallyHidden>{t.actions}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <TableRow key={props.rowId(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const SelectAll = <Row,>({ caption, rows, rowId, selection, onSelect }: TableProps<Row>) => {
  const ids = rows.map(rowId)
  const chosen = ids.filter(id => selection?.has(id)).length
  return (
    <th className={styles.edge} scope="col">
      <Checkbox
        isLabelHidden
        isChecked={chosen > 0 && chosen === ids.length}
        isPartial={chosen > 0 && chosen < ids.length}
        onChange={isOn => onSelect?.(new Set(isOn ? ids : []))}
      >
        {caption}
      </Checkbox>
    </th>
  )
}

interface ColumnHeaderProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

const ColumnHeader = <Row,>({ column, sort, onSort }: ColumnHeaderProps<Row>) => {
  const t = useKitTexts()
  const direction = sort?.column === column.id ? sort.direction : undefined
  const look = classes(styles.header, column.isNumber && styles.number)
  if (!column.isSortable || !onSort) {
    return (
      <th scope="col" className={look}>
        {column.label}
      </th>
    )
  }
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  const Arrow = direction === undefined ? UpDown : direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <th scope="col" className={look} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        title={next === 'ascending' ? t.sortAscending(column.label) : t.sortDescending(column.label)}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {column.label}
        <Arrow size="0.9em" />
      </button>
    </th>
  )
}

const TableRow = <Row,>({ row, table }: { row: Row; table: TableProps<Row> }) => {
  const { columns, rowId, rowName, actions, selection, onSelect } = table
  const t = useKitTexts()
  const id = rowId(row)
  const isChosen = selection?.has(id) ?? false
  const toggle = (isOn: boolean) => {
    const next = new Set(selection)
    if (isOn) next.add(id)
    else next.delete(id)
    onSelect?.(next)
  }
  return (
    <tr className={styles.row} data-chosen={isChosen || undefined}>
      {onSelect && (
        <td className={classes(styles.edge, styles.box)}>
          <Checkbox isLabelHidden isChecked={isChosen} onChange={toggle}>
            {rowName(row)}
          </Checkbox>
        </td>
      )}
      {columns.map(column => {
        const look = classes(styles.cell, column.isNumber && styles.number, column.isHiddenOnPhone && styles.wide)
        return column.isName ? (
          <th key={column.id} scope="row" className={classes(look, styles.name)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={look} data-label={column.label}>
            {column.cell(row)}
          </td>
        )
      })}
      {actions && (
        <td className={classes(styles.edge, styles.actions)}>
          <ActionsMenu label={t.actionsFor(rowName(row))} items={actions(row)} size="s" />
        </td>
      )}
    </tr>
  )
}

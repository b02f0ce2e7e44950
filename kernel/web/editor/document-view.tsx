import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import Trash from '~icons/trash-bold'
import { IconButton } from '../ui/icon-button.tsx'
import { DocumentCard } from './document-card.tsx'
import styles from './image-view.module.css'
import { useEditorTexts } from './texts.ts'

/** A document in the text being written, as it will be read. */
export const DocumentView = ({ node, deleteNode, selected }: NodeViewProps) => {
  const t = useEditorTexts()
  return (
    <NodeViewWrapper className={styles.frame} data-selected={selected || undefined}>
      <div className={styles.drawing} contentEditable={false} data-drag-handle>
        <DocumentCard attrs={node.attrs}>
          <IconButton
            label={t.removeDocument(String(node.attrs.name))}
            icon={Trash}
            kind="outline"
            size="s"
            onPress={deleteNode}
            tooltipAlign="end"
          />
        </DocumentCard>
      </div>
    </NodeViewWrapper>
  )
}

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import Trash from '~icons/trash-bold'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './image-view.module.css'
import { imageSrc } from './rich-text-view.tsx'
import { useEditorTexts } from './texts.ts'

const altLimits = { maxLength: 500 }

/** An image being written about: what it shows is asked beside it (RGAA 1.1), not in a menu one never opens. */
export const ImageView = ({ node, updateAttributes, deleteNode, selected }: NodeViewProps) => {
  const t = useEditorTexts()
  const file = String(node.attrs.file)
  return (
    <NodeViewWrapper className={styles.frame} data-selected={selected || undefined}>
      <figure className={styles.figure} contentEditable={false}>
        <div className={styles.drawing} data-drag-handle>
          <img src={imageSrc(file, 640)} alt={String(node.attrs.alt)} className={styles.image} />
          <IconButton
            className={styles.remove}
            label={t.removeImage}
            icon={Trash}
            kind="outline"
            size="s"
            onPress={deleteNode}
            tooltipAlign="end"
          />
        </div>
        <TextField
          label={t.alt}
          help={t.altHelp}
          isOptional
          limits={altLimits}
          value={String(node.attrs.alt)}
          onChange={alt => updateAttributes({ alt })}
        />
      </figure>
    </NodeViewWrapper>
  )
}

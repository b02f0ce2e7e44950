import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import Trash from '~icons/trash-bold'
import { transcriptLength } from '../../../contract/rich-text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import frame from '../image-view.module.css'
import { useEditorTexts } from '../texts.ts'
import { RecordingCard } from './recording-card.tsx'
import styles from './recording-view.module.css'

const limits = { title: { maxLength: 200 }, transcript: { maxLength: transcriptLength } }

/** A sound or a video being written about: what it says is asked beside it, with what its absence costs (RGAA 4.1). */
export const RecordingView = ({ node, updateAttributes, deleteNode, selected }: NodeViewProps) => {
  const t = useEditorTexts()
  const isVideo = node.type.name === 'video'
  const transcript = String(node.attrs.transcript)
  const asked = isVideo ? t.videoTranscript : t.soundTranscript
  return (
    <NodeViewWrapper className={frame.frame} data-selected={selected || undefined}>
      <div className={styles.recording} contentEditable={false}>
        <div className={styles.drawing} data-drag-handle>
          <RecordingCard node={{ type: node.type.name, attrs: { ...node.attrs, transcript: '' } }}>
            <IconButton
              label={t.removeDocument(String(node.attrs.title || node.attrs.name))}
              icon={Trash}
              kind="outline"
              size="s"
              onPress={deleteNode}
              tooltipAlign="end"
            />
          </RecordingCard>
        </div>
        <TextField
          label={t.recordingTitle}
          limits={limits.title}
          value={String(node.attrs.title)}
          onChange={title => updateAttributes({ title })}
        />
        <TextArea
          label={asked.label}
          help={transcript.trim() ? t.transcriptServes : asked.cost}
          isOptional
          rows={4}
          limits={limits.transcript}
          value={transcript}
          onChange={written => updateAttributes({ transcript: written })}
        />
      </div>
    </NodeViewWrapper>
  )
}

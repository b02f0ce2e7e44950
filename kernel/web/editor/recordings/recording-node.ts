import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { RecordingView } from './recording-view.tsx'

const kept = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

/** A sound or a video kept by préau; its title and what it says are written beside it. */
const recordingNode = (name: 'audio' | 'video') =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      file: kept('file'),
      title: kept('title'),
      transcript: kept('transcript'),
      name: kept('name'),
      mediaType: kept('mediatype'),
      bytes: kept('bytes'),
    }),
    parseHTML: () => [{ tag: `figure[data-recording="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-recording': name })],
    addNodeView: () => ReactNodeViewRenderer(RecordingView),
  })

export const AudioNode = recordingNode('audio')
export const VideoNode = recordingNode('video')

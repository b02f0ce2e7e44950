import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageView } from './image-view.tsx'
import { imageSrc } from './rich-text-view.tsx'

/** An image kept by préau, never an address elsewhere: pasted pages lose theirs, and their trackers with them. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: { default: '', parseHTML: element => element.getAttribute('data-file'), rendered: false },
    alt: { default: '' },
  }),
  parseHTML: () => [{ tag: 'img[data-file]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    mergeAttributes(HTMLAttributes, { 'data-file': node.attrs.file, src: imageSrc(String(node.attrs.file), 640) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})

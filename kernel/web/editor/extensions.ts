import { Extension, type Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { ListItem } from '@tiptap/extension-list'
import StarterKit from '@tiptap/starter-kit'
import { DocumentNode } from './document-node.ts'
import { ImageNode } from './image-node.ts'
import { AudioNode, VideoNode } from './recordings/recording-node.ts'
import { FrenchTypography } from './typography.ts'

/** Positions deeper than this are refused by the server (rich-text.ts): the third list inside a list is the last. */
const deepestList = 7

/** The same tree as `cleanRichText` accepts: what the server would refuse cannot be typed. */
const OurListItem = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.state.selection.$from.depth >= deepestList || this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

const OurBlockquote = Blockquote.extend({ content: '(paragraph | bulletList | orderedList)+' })

/** What may be linked: the web, mail, telephone, our own pages. */
export const isSafeAddress = (address: string): boolean => /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))\S+$/i.test(address)

/** Ctrl+K sets a link; Ctrl+Enter belongs to the form around the text, which would otherwise break a line first. */
const Keys = Extension.create<{ onLink: () => void }>({
  name: 'preauKeys',
  priority: 1_000,
  addOptions: () => ({ onLink: () => {} }),
  addKeyboardShortcuts() {
    return {
      'Mod-k': () => {
        this.options.onLink()
        return true
      },
      'Mod-Enter': () => true,
    }
  },
})

export const extensionsFor = (options: { isFrench: boolean; onLink: () => void }): Extensions => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    blockquote: false,
    listItem: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (address, { defaultValidate }) => defaultValidate(address) && isSafeAddress(address),
    },
  }),
  OurBlockquote,
  OurListItem,
  ImageNode,
  DocumentNode,
  AudioNode,
  VideoNode,
  Keys.configure({ onLink: options.onLink }),
  ...(options.isFrench ? [FrenchTypography] : []),
]

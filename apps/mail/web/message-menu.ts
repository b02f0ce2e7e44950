import ReplyAll from '~icons/arrow-bend-double-up-left-bold'
import Forward from '~icons/arrow-bend-up-right-bold'
import Recall from '~icons/arrow-u-up-left-bold'
import Printer from '~icons/printer-bold'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { Message } from '../contract-messages.ts'
import type { Way } from '../contract-writing.ts'
import type { MailTexts } from './texts.ts'

interface Acts {
  t: MailTexts
  onAnswer: (way: Way) => void
  onRecall: () => void
}

/** What may be done with one message of a conversation, from `my` alone. */
export const messageMenu = ({ my }: Message, { t, onAnswer, onRecall }: Acts): MenuItem[] => [
  ...(my.can.replyAll ? [{ id: 'all', label: t.replyAll, icon: ReplyAll, onPress: () => onAnswer('reply-all') }] : []),
  ...(my.can.forward ? [{ id: 'forward', label: t.forward, icon: Forward, onPress: () => onAnswer('forward') }] : []),
  { id: 'print', label: t.print, icon: Printer, onPress: () => window.print() },
  ...(my.can.recall ? [{ id: 'recall', label: t.recall.act, icon: Recall, isDanger: true, onPress: onRecall }] : []),
]

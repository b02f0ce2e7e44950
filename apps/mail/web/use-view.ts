import { useSearchParams } from 'wouter'
import type { Box } from '../contract-boxes.ts'
import type { Place } from '../contract-messages.ts'
import type { MailTexts } from './texts.ts'

/** French words of the page’s address; a folder is named by its id. */
const words = { sent: 'envoyes', drafts: 'brouillons', trash: 'corbeille' } as const
type Named = keyof typeof words

/** Of a box shared by several: what is left to do, what I took. */
export const followings = ['all', 'open', 'mine'] as const
export type Following = (typeof followings)[number]
const followingWords = { all: null, open: 'a-traiter', mine: 'pour-moi' } as const

export interface Spot {
  place: Place
  folderId: string | null
}

export interface View extends Spot {
  unread: boolean
  q: string
  following: Following
  /** Something besides the place keeps messages away. */
  isNarrow: boolean
  setUnread: (isOn: boolean) => void
  setQ: (q: string) => void
  setFollowing: (following: Following) => void
  clear: () => void
}

export const inbox: Spot = { place: 'inbox', folderId: null }

/** The address of one place of a box. */
export const pathOf = (boxId: string, { place, folderId }: Spot): string => {
  if (place === 'folder' && folderId) return `/${boxId}?dossier=${folderId}`
  return place in words ? `/${boxId}?lieu=${words[place as Named]}` : `/${boxId}`
}

/** What a place is called. */
export const nameOfSpot = ({ place, folderId }: Spot, box: Box | undefined, t: MailTexts): string =>
  (place === 'folder' && box?.folders.find(({ id }) => id === folderId)?.name) || t.places[place]

/** What the list shows is in its address: a link, « back » and a reload find it again. */
export const useView = (): View => {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string | null) =>
    setParams(
      before => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const folderId = params.get('dossier')
  const named = (Object.keys(words) as Named[]).find(place => words[place] === params.get('lieu'))
  const following = followings.find(one => one !== 'all' && followingWords[one] === params.get('suivi')) ?? 'all'
  const unread = params.get('nonlus') === 'oui'
  const q = params.get('q') ?? ''
  return {
    place: folderId ? 'folder' : (named ?? 'inbox'),
    folderId,
    unread,
    q,
    following,
    isNarrow: unread || q.trim() !== '' || following !== 'all',
    setUnread: isOn => set('nonlus', isOn ? 'oui' : null),
    setQ: text => set('q', text),
    setFollowing: value => set('suivi', followingWords[value]),
    clear: () => setParams(folderId ? { dossier: folderId } : named ? { lieu: words[named] } : {}, { replace: true }),
  }
}

import { useEffect } from 'react'

const ours = 'préau'

/** Names the page in the browser’s tab and history (RGAA 8.5); a screen reader says it on arrival. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title ? `${title} · ${ours}` : ours
  }, [title])
}

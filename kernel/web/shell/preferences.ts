import { useMutation, useQueryClient } from '@tanstack/react-query'
import { meContract, type Preferences } from '../../contract/api/me.ts'
import { languages, screenLanguages } from '../../contract/language.ts'
import { call, ProblemError } from '../client.ts'
import type { ScreenLanguage } from '../i18n.ts'
import { useToast } from '../ui/toasts.tsx'
import { applyAppearance, keepAppearance, keepLanguage } from './appearance.ts'
import { useMe } from './me.tsx'
import { useSession } from './session.ts'
import { useShellTexts } from './texts.ts'

/** The sign-in page that comes over says enough. */
const isSignedOut = (error: Error) => error instanceof ProblemError && error.status === 401

/** My theme and reading aids; a change shows at once and follows the account. */
export const usePreferences = (): [Preferences, (change: Preferences) => void] => {
  const me = useMe()
  const { amend } = useSession()
  const toast = useToast()
  const t = useShellTexts()
  const write = useMutation({ mutationFn: (body: Preferences) => call(meContract.setPreferences, { body }) })
  const change = (chosen: Preferences) => {
    const before = me.preferences
    const after = { ...before, ...chosen }
    const show = (preferences: Preferences) => {
      amend({ preferences })
      applyAppearance(preferences)
      keepAppearance(preferences, me.shared)
    }
    show(after)
    write.mutate(chosen, {
      onError: error => {
        show(before)
        if (!isSignedOut(error)) toast({ kind: 'error', text: t.notSaved })
      },
    })
  }
  return [me.preferences, change]
}

/** Families have languages that staff, whose screens are not all translated, and pupils have not. */
export const useOfferedLanguages = (): readonly ScreenLanguage[] => {
  const { children, attachments } = useMe()
  return children.length > 0 && attachments.every(({ level }) => level === 'read') ? screenLanguages : languages
}

/** The language of the interface, kept on the account; what was read holds sentences of the former one. */
export const useChosenLanguage = (): [ScreenLanguage, (language: ScreenLanguage) => void] => {
  const me = useMe()
  const { amend } = useSession()
  const toast = useToast()
  const t = useShellTexts()
  const write = useMutation({
    mutationFn: (language: ScreenLanguage) => call(meContract.setLanguage, { body: { language } }),
  })
  const client = useQueryClient()
  const change = (language: ScreenLanguage) => {
    amend({ language })
    keepLanguage(language, me.shared)
    write.mutate(language, {
      onSuccess: () => void client.invalidateQueries(),
      onError: error => {
        amend({ language: me.language })
        if (!isSignedOut(error)) toast({ kind: 'error', text: t.notSaved })
      },
    })
  }
  return [me.language, change]
}

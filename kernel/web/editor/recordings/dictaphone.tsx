import { useEffect } from 'react'
import Again from '~icons/arrow-counter-clockwise-bold'
import Microphone from '~icons/microphone-fill'
import Stop from '~icons/stop-fill'
import { useLocale } from '../../i18n.ts'
import { announce } from '../../ui/announce.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useEditorTexts } from '../texts.ts'
import styles from './dictaphone.module.css'
import { longestRecording, type Step, useRecorder } from './use-recorder.ts'

/** « 1:05 » */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** What was pressed is gone. */
const focusOn = (player: HTMLAudioElement | null) => player?.focus()

interface RedButtonProps {
  step: Step
  onStart: () => void
  onStop: () => void
}

const RedButton = ({ step, onStart, onStop }: RedButtonProps) => {
  const t = useEditorTexts()
  const isRecording = step === 'recording'
  const Icon = isRecording ? Stop : Microphone
  return (
    <button
      type="button"
      className={styles.red}
      data-recording={isRecording || undefined}
      disabled={step === 'asking'}
      onClick={isRecording ? onStop : onStart}
    >
      <Icon size="2.5rem" />
      <span>{isRecording ? t.stopRecording : t.startRecording}</span>
    </button>
  )
}

export interface DictaphoneProps {
  onClose: () => void
  onFile: (file: File) => void
}

/** Records a voice, lets it be heard and done again, then puts it in the text (row C6). */
export const Dictaphone = ({ onClose, onFile }: DictaphoneProps) => {
  const t = useEditorTexts()
  const today = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'long' }).format(new Date())
  const { step, trouble, seconds, taken, start, stop } = useRecorder(t.recordedOn(today))
  const said = step === 'recording' ? t.recordingBegun : step === 'taken' ? t.recordingEnded : undefined
  useEffect(() => {
    if (said) announce(said)
  }, [said])
  const insert = () => {
    if (taken) onFile(taken.file)
    onClose()
  }
  const Player = 'audio'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.dictaphone}
      size="s"
      footer={
        taken && (
          <>
            <Button kind="outline" icon={Again} onPress={() => void start()}>
              {t.recordAgain}
            </Button>
            <Button onPress={insert}>{t.insertRecording}</Button>
          </>
        )
      }
    >
      <div className={styles.dictaphone}>
        {trouble && (
          <Banner kind="error" isAlert>
            {t.recordingTrouble[trouble]}
          </Banner>
        )}
        {taken ? (
          <Player ref={focusOn} className={styles.player} controls src={taken.src} aria-label={t.yourRecording} />
        ) : (
          <>
            <p className={styles.hint}>{t.dictaphoneHint}</p>
            <RedButton step={step} onStart={() => void start()} onStop={stop} />
            <p role="timer" className={styles.time}>
              {t.timeOf(clock(seconds), clock(longestRecording))}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}

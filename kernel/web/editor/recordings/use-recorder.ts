import { useEffect, useRef, useState } from 'react'

/** Seconds a recording lasts at most. */
export const longestRecording = 180

/** Enough for a voice: three minutes weigh a megabyte. */
const bitsPerSecond = 48_000

/** What every telephone plays first, then what Chrome and Firefox write without it. */
const kinds = [
  ['audio/mp4;codecs=mp4a.40.2', 'm4a'],
  ['audio/webm;codecs=opus', 'webm'],
  ['audio/ogg;codecs=opus', 'ogg'],
  ['audio/mp4', 'm4a'],
] as const

export type Taken = { file: File; src: string }
export type Step = 'ready' | 'asking' | 'recording' | 'taken'
/** Why nothing is recorded: the person or their school said no, there is no microphone, or it stopped. */
export type Trouble = 'refused' | 'absent' | 'failed'

const troubleOf = (error: unknown): Trouble => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' ? 'absent' : 'failed'
}

interface Session {
  recorder: MediaRecorder
  end: () => void
}

const begin = (stream: MediaStream, name: string, onEnd: (file: File) => void): Session => {
  const [mimeType, extension] = kinds.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? [undefined, 'webm']
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond, ...(mimeType && { mimeType }) })
  const pieces: Blob[] = []
  recorder.ondataavailable = ({ data }) => pieces.push(data)
  recorder.onstop = () => onEnd(new File(pieces, `${name}.${extension}`, { type: recorder.mimeType }))
  const timer = setTimeout(() => recorder.stop(), longestRecording * 1_000)
  recorder.start()
  const end = () => {
    clearTimeout(timer)
    if (recorder.state !== 'inactive') recorder.stop()
    for (const track of stream.getTracks()) track.stop()
  }
  return { recorder, end }
}

/** Records what the microphone hears; it is let go as soon as the recording ends or the screen is left. */
export const useRecorder = (name: string) => {
  const [step, setStep] = useState<Step>('ready')
  const [trouble, setTrouble] = useState<Trouble>()
  const [seconds, setSeconds] = useState(0)
  const [taken, setTaken] = useState<Taken>()
  const session = useRef<Session>(undefined)
  const isGone = useRef(false)

  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
      session.current?.end()
    }
  }, [])
  useEffect(() => () => void (taken && URL.revokeObjectURL(taken.src)), [taken])
  useEffect(() => {
    if (step !== 'recording') return
    const since = performance.now()
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1_000)), 250)
    return () => clearInterval(timer)
  }, [step])

  const finish = (file: File) => {
    session.current?.end()
    if (isGone.current) return
    setTaken({ file, src: URL.createObjectURL(file) })
    setStep('taken')
  }
  const start = async () => {
    setTrouble(undefined)
    setTaken(undefined)
    setSeconds(0)
    setStep('asking')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      session.current = begin(stream, name, finish)
      if (isGone.current) session.current.end()
      else setStep('recording')
    } catch (error) {
      setTrouble(troubleOf(error))
      setStep('ready')
    }
  }
  return { step, trouble, seconds, taken, start, stop: () => session.current?.recorder.stop() }
}

import { useRef, useState } from 'react'

/** What a player is doing, and a button to start and stop it; it never starts by itself (RGAA 4.10). */
export const usePlayer = () => {
  const ref = useRef<HTMLVideoElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const toggle = () => {
    const player = ref.current
    if (player?.paused) void player.play().catch(() => undefined)
    else player?.pause()
  }
  const ties = {
    ref,
    onPlay: () => setPlaying(true),
    onPause: () => setPlaying(false),
    onError: () => setBroken(true),
    onLoadedMetadata: () => setBroken(false),
  }
  return { ties, isPlaying, isBroken, toggle }
}

import type { FileHandle } from 'node:fs/promises'
import { largest } from '../../contract/api/files.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import { type Box, readMp4 } from './mp4.ts'

/** What its bytes say a recording is; its name is not believed. */
export interface RecordingKind {
  mediaType: string
  /** In bytes. */
  largest: number
  /** Parts that tell of its author, to be blanked. */
  personal: Box[]
}

/** Where the encodings are named in the formats that say them first. */
const headLength = 256 * 1024

const unknown = () =>
  new Problem(422, 'not-a-recording', {
    fr: 'préau ne sait pas lire ce fichier. Pour un son, essayez MP3, M4A, OGG ou WAV ; pour une vidéo, MP4 (H.264) ou WebM.',
    en: 'préau cannot read this file. For a sound, try MP3, M4A, OGG or WAV; for a video, MP4 (H.264) or WebM.',
    ...inFamilies('notARecording'),
  })
const rarelyRead = () =>
  new Problem(422, 'rare-encoding', {
    fr: 'Beaucoup d’appareils ne savent pas lire cette vidéo (HEVC). Sur un iPhone, choisissez Réglages, Appareil photo, Formats, « Le plus compatible », ou enregistrez-la en MP4 (H.264).',
    en: 'Many devices cannot play this video (HEVC). On an iPhone, choose Settings, Camera, Formats, “Most Compatible”, or save it as MP4 (H.264).',
    ...inFamilies('rareEncoding'),
  })

const sound = (mediaType: string): RecordingKind => ({ mediaType, largest: largest.audio, personal: [] })
const video = (mediaType: string): RecordingKind => ({ mediaType, largest: largest.video, personal: [] })

const seen = new Set(['avc1', 'avc3'])
const heard = new Set(['mp4a', 'Opus'])
const hevc = new Set(['hvc1', 'hev1', 'dvh1', 'dvhe'])

const mp4Kind = async (file: FileHandle, bytes: number): Promise<RecordingKind> => {
  const { tracks, personal } = await readMp4(file, bytes)
  const codecs = (handler: string) => tracks.filter(track => track.handler === handler).map(({ codec }) => codec)
  const [pictures, sounds] = [codecs('vide'), codecs('soun')]
  if (pictures.some(codec => hevc.has(codec))) throw rarelyRead()
  if (pictures.length + sounds.length === 0) throw unknown()
  if (!pictures.every(codec => seen.has(codec)) || !sounds.every(codec => heard.has(codec))) throw unknown()
  return { ...(pictures.length > 0 ? video('video/mp4') : sound('audio/mp4')), personal }
}

/** EBML says the format in its first bytes, the encodings in the description of the tracks (RFC 9559). */
const webmKind = (head: Buffer): RecordingKind | null => {
  if (!head.subarray(0, 64).includes('webm')) return null
  if (['V_VP8', 'V_VP9', 'V_AV1'].some(codec => head.includes(codec))) return video('video/webm')
  return ['A_OPUS', 'A_VORBIS'].some(codec => head.includes(codec)) ? sound('audio/webm') : null
}

/** The first page names what it holds (RFC 7845 §5.1); a picture would be another one. */
const oggKind = (head: Buffer): RecordingKind | null => {
  const first = head.subarray(0, 512)
  if (first.includes('theora')) return null
  return first.includes('OpusHead') || first.includes('\u0001vorbis') ? sound('audio/ogg') : null
}

/** Layer III with a bit rate and a sampling rate that exist (ISO/IEC 11172-3 §2.4.2.3). */
const isMp3Frame = (bytes: Buffer, at: number) =>
  at + 3 < bytes.length &&
  bytes[at] === 0xff &&
  ((bytes[at + 1] as number) & 0xe6) === 0xe2 &&
  ((bytes[at + 2] as number) & 0xf0) !== 0xf0 &&
  ((bytes[at + 2] as number) & 0x0c) !== 0x0c

const isAdtsFrame = (bytes: Buffer) => bytes[0] === 0xff && ((bytes[1] as number) & 0xf6) === 0xf0

/** Encoders leave a little room between the tags and the sound. */
const mostRoom = 4_096

const mp3Kind = async (file: FileHandle, head: Buffer): Promise<RecordingKind | null> => {
  let begins = 0
  if (head.toString('latin1', 0, 3) === 'ID3') {
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6, 10)
    begins = 10 + (a << 21) + (b << 14) + (c << 7) + d
  }
  const room = Buffer.alloc(mostRoom)
  const { bytesRead } = await file.read(room, 0, mostRoom, begins)
  const most = begins > 0 ? bytesRead : 1
  for (let at = 0; at < most; at++) if (isMp3Frame(room.subarray(0, bytesRead), at)) return sound('audio/mpeg')
  return null
}

/**
 * Decides from the bytes of a file what it is.
 * @throws Problem 422 `not-a-recording`, or `rare-encoding` for what only some devices play.
 */
export const recordingKind = async (file: FileHandle, bytes: number): Promise<RecordingKind> => {
  const room = Buffer.alloc(Math.min(headLength, bytes))
  const { bytesRead } = await file.read(room, 0, room.length, 0)
  const head = room.subarray(0, bytesRead)
  const four = (at: number) => head.toString('latin1', at, at + 4)
  if (four(4) === 'ftyp') return mp4Kind(file, bytes)
  const kind =
    four(0) === 'OggS'
      ? oggKind(head)
      : four(0) === '\u001aE\u00df\u00a3'
        ? webmKind(head)
        : four(0) === 'RIFF' && four(8) === 'WAVE'
          ? { ...sound('audio/wav'), largest: largest.document }
          : head.length > 4 && isAdtsFrame(head)
            ? sound('audio/aac')
            : await mp3Kind(file, head)
  if (!kind) throw unknown()
  return kind
}

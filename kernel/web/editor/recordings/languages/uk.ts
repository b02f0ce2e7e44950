import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'Звук',
  video: 'Відео',
  transcript: 'Текст запису',
  save: what => `Завантажити (${what})`,
  saveTitled: (title, what) => `Завантажити ${title} (${what})`,
  play: 'Слухати',
  watch: 'Дивитися',
  pause: 'Пауза',
  broken: 'Цей пристрій не може відтворити файл тут: завантажте його, щоб відкрити інакше.',
}

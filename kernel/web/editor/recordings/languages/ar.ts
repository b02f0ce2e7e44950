import type { Catalogue } from '../../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  sound: 'صوت',
  video: 'فيديو',
  transcript: 'النص المكتوب',
  save: what => `تنزيل (${what})`,
  saveTitled: (title, what) => `تنزيل ${title} (${what})`,
  play: 'استماع',
  watch: 'مشاهدة',
  pause: 'إيقاف مؤقت',
  broken: 'لا يستطيع هذا الجهاز تشغيل هذا الملف هنا: يمكنك تنزيله لفتحه بطريقة أخرى.',
}

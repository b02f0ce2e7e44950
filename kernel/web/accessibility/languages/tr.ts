import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Erişilebilirlik bildirimi',
  intro:
    '11 Şubat 2005 tarihli, 2005-102 sayılı Fransız yasasının 47. maddesi, engeli ve cihazı ne olursa olsun herkesin préau’yu kullanabilmesini ister. Bu bildirim, bu dijital okul ortamının tüm sayfaları için geçerlidir.',
  stateTitle: 'Uyum durumu',
  state:
    'préau, Fransa’nın genel erişilebilirlik ölçütlerine (RGAA, 4.1 sürümü) uyumlu değildir: 106 ölçütü henüz hiç denetlenmedi. Yine de bunlara uyacak biçimde tasarlandı ve her değişiklikte deneniyor.',
  testsTitle: 'Denetlenenler',
  tests: [
    'Her değişiklikte ana sayfalar gerçek bir tarayıcıda açılır ve axe ile denetlenir (WCAG 2.2 A ve AA kuralları); telefonda ve bilgisayarda, açık, koyu ve yüksek kontrastlı renklerle.',
    'Her şey klavyeyle, mantıklı bir sırayla ve görünür bir işaretle yapılabilecek biçimde tasarlandı.',
    'Sayfalar 390 piksel genişlikte, yana kaydırmadan okunur.',
    'Herkes “Hesabım” sayfasında yazı tipini (OpenDyslexic, Andika), harf boyunu, aralıkları, hece renklerini, okuma cetvelini, el yazısını, sesli okumayı ve hareketsizliği seçer: bu seçimler kişinin tüm cihazlarında geçerlidir.',
  ],
  missingTitle: 'Bugün erişilebilir olmayanlar',
  missing: [
    'Giriş belgeleri, sınıf kartları ve kâğıt sürümler (PDF) ekran okuyucular için işaretlenmemiştir. Yetişkinler içeriğini ekranda bulur.',
    'Yazarlarının açıklama eklemeden yayımladığı görsellerin karşılığı yoktur.',
    'Her gün ekran okuyucu kullanan hiç kimse préau’yu bizim için henüz denemedi.',
  ],
  madeTitle: 'Bu bildirimin hazırlanışı',
  made: '22 Kasım 2026’da préau’yu yapanlar tarafından hazırlandı. Teknolojiler: HTML, CSS, JavaScript, WAI-ARIA, SVG. Denemeler: Chromium ve axe aracı.',
  contactTitle: 'Bir güçlüğü bildirmek',
  contact:
    'Bir şey okumanızı ya da işlem yapmanızı engelliyorsa okul müdürlüğüne veya okul bölgesi ekibine söyleyin: bilgiyi size başka yoldan verir, güçlüğü bu ortamı yürütenlere iletirler.',
  recourseTitle: 'Başvuru yolları',
  recourse:
    'Bir erişilebilirlik eksiğini bildirdiniz ve tatmin edici bir yanıt almadıysanız Fransa Haklar Savunucusu’na (Défenseur des droits) başvurabilirsiniz:',
  recourses: [
    'defenseurdesdroits.fr sitesindeki form veya bir temsilcisi aracılığıyla;',
    'ücretsiz, pulsuz mektupla: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07;',
    'telefonla: 09 69 39 00 00.',
  ],
  back: 'Ana sayfaya dön',
  testsResult:
    'Sonuç: axe bu sayfalarda hiçbir hata bulmuyor; hata bulduğu bir değişiklik kabul edilmez. Bir araç ölçütlerin yalnızca bir bölümünü değerlendirir: bu sonuç bir denetim değildir ve hizmetin uygun olduğunu söylemez.',
  contactAddress: 'Bu alanın erişilebilirliğinden sorumlu kişiye yazın:',
  contactPage: 'Bu alanın erişilebilirliğinden sorumlu kişiye şu sayfadan yazın:',
  noContact:
    'Bu alanı yürüten kurum henüz kime yazılacağını belirtmedi: bunu burada yapmalıdır (ACCESSIBILITY_CONTACT ayarı).',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Çocuğum neler yapabilir',
  intro:
    'Okul için préau’nun hiçbir izne ihtiyacı yoktur: haberleri okumak, sınıfta çalışmak. Aşağıdakiler bunlara ektir. Yanıt yoksa hayır demektir; tek bir ret yeter; fikrinizi istediğiniz zaman değiştirebilirsiniz.',
  purposes: {
    mail: 'E-posta almak',
    alerts: 'Uyarı almak',
  },
  help: {
    mail: 'Çocuğunuz kendi adresini verip okulun onun için yayımladıklarının özetini orada alabilir. Acil durum dışında akşam, gece ve hafta sonu gönderilmez.',
    alerts:
      'Çocuğunuz, okul onun için bir şey yayımladığında kendi cihazında uyarılmayı isteyebilir; sınıfın cihazlarında asla. Acil durum dışında akşam, gece ve hafta sonu gönderilmez.',
  },
  yes: 'Kabul ediyorum',
  no: 'Kabul etmiyorum',
  answerFor: (purpose, child) => `${purpose}: ${child}`,
  granted: 'İzin verildi',
  notGranted: 'Henüz izin verilmedi',
  saved: 'Kaydedildi ve şimdiden geçerli.',
  withdrawn: 'Kaydedildi: bunun için verilen adres veya cihazlar silindi.',
  failed: 'Yanıtlarınız yüklenemedi.',

  pupilTitle: 'Haberdar olmak',
  pupilAsk:
    'Cihazında uyarı ya da e-posta ister misin? Ailene sor: préau hesaplarından ya da okula verecekleri bir kâğıtla izin verirler.',
  pupilAskMail: 'E-posta almak için önce ailene sor.',
  pupilAskAlerts: 'Uyarı almak için önce ailene sor.',
}

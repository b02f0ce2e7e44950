import type { Charter } from '../charter.ts'

export const texts: Charter = {
  title: 'Aileler için préau kuralları',
  opening:
    'préau, okul ile evi birbirine bağlar. Okul kapısındaki karşılaşmanın ya da öğretmenle görüşmenin yerini tutmaz; onları hazırlar. Okulun size karşı görevleri ve sizden istedikleri şunlardır.',
  chapters: [
    {
      title: 'Okulun size sağladıkları',
      points: [
        'Yalnızca kendi çocuklarınızla ilgili olanı görürsünüz. İletişim bilgilerinizi başka hiçbir aile görmez; çocuğun diğer velisi bile.',
        'Bilgiler yalnız okulun hizmetindedir: reklam yok, satış yok, alışkanlıklarınızın izlenmesi yok.',
        'Bilgiler sade sözlerle verilir; isteyenler için okul kâğıt yolunu açık tutar.',
        'Akşam, hafta sonu ya da tatilde yanıt vermek zorunda değilsiniz.',
      ],
    },
    {
      title: 'Hesabınız',
      points: [
        'Kişiseldir: her velinin kendi hesabı ve okulun okuyamayacağı kendi şifresi vardır.',
        'Çocuğunuzun yerine giriş yapmazsınız; yalnızca ona yardım etmek için ve onunla birlikte girersiniz.',
        'Şifrenizi başka birinin bildiğini düşünürseniz okula haber verirsiniz: okul şifreyi hemen değiştirir.',
      ],
    },
    {
      title: 'Yazdıklarınız ve paylaştıklarınız',
      points: [
        'Yüz yüze konuşurken göstereceğiniz nezaketle yazarsınız. Anlaşmazlıklar konuşarak daha iyi çözülür.',
        'Burada görülen fotoğraflar, sesler ve öğrenci çalışmaları burada kalır: ilgili ailelerin izni olmadan başka yerde, özellikle sosyal ağlarda yayımlamazsınız.',
        'Çocuğunuzun görüntüsünün yayımlanması için izniniz ayrıca istenir; bu izni istediğiniz zaman geri alabilirsiniz.',
      ],
    },
    {
      title: 'Haklarınız',
      points: [
        'Sizinle ya da çocuğunuzla ilgili bilgileri görmeyi, düzeltmeyi veya sildirmeyi isteyebilirsiniz: isteğinizi okul müdürlüğü alır, akademinin (académie) veri koruma sorumlusu size yanıt verir.',
        'Çocuğunuzun hesabı okuldan ayrıldıktan sonra kapatılır; bilgileri yasanın belirlediği süre içinde silinir.',
        'Bir yanıt sizi tatmin etmezse Fransa’nın veri koruma kurumu CNIL’e başvurabilirsiniz.',
      ],
    },
  ],
  closing: 'Kabul ederek bu kurallara uymayı ve onları çocuklarınızla konuşmayı üstlenirsiniz.',
}

import { plainText, type RichNode, type RichText } from '../../kernel/contract/rich-text.ts'
import type { Random } from '../generate/random.ts'

/** Believable news, put together from sentences: what matters here is lengths, and words that are not all the same. */
const subjects = [
  'La sortie au musée',
  'La classe de mer',
  'Le carnaval',
  'La semaine du goût',
  'Le projet jardin',
  'La chorale des écoles',
  'Le cross du printemps',
  'La photo de classe',
  'Le conseil d’école',
  'L’exposition des arts plastiques',
  'La correspondance avec nos voisins',
  'Le prêt de livres',
  'La collecte de jouets',
  'Les élections des représentants',
  'La rencontre avec l’illustratrice',
  'Le permis vélo',
  'Les ateliers de robotique',
  'La semaine des mathématiques',
  'La kermesse',
  'Le spectacle de fin d’année',
]
const turns = [
  'arrive bientôt',
  'en images',
  'change de date',
  'se prépare',
  'ce qu’il faut apporter',
  'dernières informations',
  'merci à tous',
  'on cherche des volontaires',
  'le programme',
  'ce que nous avons appris',
]
const sentences = [
  'Les enfants ont travaillé en petits groupes toute la matinée, puis chacun a présenté ce qu’il avait trouvé.',
  'Nous avons besoin de quelques adultes pour accompagner le groupe ; dites-le à l’enseignante avant vendredi.',
  'Le rendez-vous est donné à 8 h 20 devant le portail, avec une tenue qui ne craint pas la pluie.',
  'Un pique-nique est à prévoir, ainsi qu’une gourde au nom de l’enfant.',
  'La mairie a prêté la salle des fêtes et le matériel de sonorisation : un grand merci aux services techniques.',
  'Les plus grands ont aidé les plus petits à tenir le matériel et à noter les mesures dans le cahier.',
  'Les photos seront remises dans les cahiers ; aucune ne montre le visage d’un enfant sans l’accord de sa famille.',
  'Le car partira à 9 heures et reviendra vers 16 heures, avant l’heure de la garderie.',
  'Chaque classe a choisi un thème et prépare un panneau pour le couloir.',
  'L’association de parents tiendra une buvette dont le bénéfice ira à la coopérative.',
  'Si vous avez chez vous des boîtes à œufs, des bouchons ou des chutes de tissu, nous sommes preneurs.',
  'Nous lirons ensemble trois albums, que l’on pourra emprunter à la bibliothèque du quartier.',
  'Les élèves ont écrit leurs questions à l’avance et ont été écoutés avec beaucoup de sérieux.',
  'Un mot dans le cahier de liaison précisera les groupes et les horaires.',
  'En cas de mauvais temps, la rencontre sera reportée au jeudi suivant.',
  'La semaine prochaine, nous commencerons les semis sous la serre construite par les CM2.',
  'Cette action s’inscrit dans le parcours d’éducation artistique et culturelle de l’école.',
  'Les inscriptions se font auprès de la direction, dans la limite des places disponibles.',
  'Tout le monde a beaucoup ri, et beaucoup appris.',
  'Les consignes de sécurité ont été revues avec les enfants avant le départ.',
  'Un questionnaire de quelques minutes permettra de savoir ce que chacun a retenu.',
  'Les ressources présentées sont libres et peuvent servir dès le cycle 2.',
]
const remarks = [
  'Merci pour ces nouvelles !',
  'Bravo à toute la classe.',
  'Nous pouvons accompagner le groupe vendredi.',
  'Faut-il prévoir des bottes ?',
  'Ma fille en a parlé toute la soirée.',
  'Très belle initiative, nous aimerions faire la même dans notre école.',
  'Je peux prêter une tente si besoin.',
]

/** As `apps/news/server/write-item.ts` cuts it. */
const excerptLength = 280

export interface Words {
  title: string
  body: RichText
  excerpt: string
}

const paragraph = (random: Random): RichNode => {
  const count = 1 + random.below(4)
  const text = Array.from({ length: count }, () => random.pick(sentences)).join(' ')
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** From three lines to a page: 650 characters on average. */
export const writeNews = (random: Random): Words => {
  const body: RichText = {
    type: 'doc',
    content: Array.from({ length: 1 + random.below(4) }, () => paragraph(random)),
  }
  const text = plainText(body).replace(/\s+/g, ' ').trim()
  const excerpt = text.length <= excerptLength ? text : `${text.slice(0, excerptLength - 1).replace(/\s+\S*$/, '')}…`
  return { title: `${random.pick(subjects)} : ${random.pick(turns)}`, body, excerpt }
}

export const writeRemark = (random: Random): string => random.pick(remarks)

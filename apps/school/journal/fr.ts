import { formatDay, formatMoment } from '../../../kernel/contract/dates.ts'
import { de } from '../../../kernel/contract/elision.ts'

/** What a line of the journal is about: names as they are today, and the few facts kept with the act. */
export interface Said {
  actor: string
  target: string
  detail: Record<string, unknown>
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string =>
  typeof value === 'string' ? formatDay(new Date(`${value}T12:00:00Z`), { locale: 'fr-FR', hasWeekday: false }) : ''
const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

const roles: Record<string, string> = {
  teacher: 'enseignant·e',
  head: 'direction',
  inspector: 'inspecteur·rice',
  adviser: 'conseiller·ère pédagogique',
  secretary: 'secrétariat',
  'support-teacher': 'RASED',
  'classroom-assistant': 'ATSEM',
  'disability-assistant': 'AESH',
  municipal: 'agent municipal',
  external: 'intervenant·e',
  'local-admin': 'administration locale',
  'central-admin': 'administration centrale',
  technician: 'technicien·ne',
}

const formats: Record<string, string> = {
  detailed: 'une par page',
  simple: 'huit par page',
  family: 'par famille',
  csv: 'tableau',
}

/** Parties of the communication rules, as a sentence names them. */
const parties: Record<string, string> = {
  pupils: 'les élèves',
  guardians: 'les familles',
  teachers: 'les enseignants',
  heads: 'la direction',
  staff: 'toute l’équipe',
  municipal: 'le personnel municipal',
  externals: 'les intervenants',
  team: 'l’inspection et le RASED',
}
const powers: Record<string, string> = { none: 'ni voir ni écrire', sees: 'voir', writes: 'voir et écrire' }

const audiences = (value: unknown): string =>
  (Array.isArray(value) ? value : []).map(one => parties[text(one)] ?? '').join(' et ')

const instant = (value: unknown): string =>
  typeof value === 'string' ? formatMoment(new Date(value), { locale: 'fr-FR' }) : ''

/** What parents agree to. */
const purposes: Record<string, string> = { mail: 'mails à l’enfant', alerts: 'alertes sur son appareil' }

/** What is done in the name of a school or a service. */
const acts: Record<string, string> = {
  published: 'publié',
  submitted: 'soumis',
  corrected: 'corrigé',
  unpublished: 'retiré',
  trashed: 'mis à la corbeille',
  restored: 'sorti de la corbeille',
}

/** The journal in sentences: one per act. */
export const journalFr = {
  operator: 'L’exploitation',
  somebody: 'une personne effacée depuis',
  unknown: (action: string, { actor }: Said) => `${actor} a fait un acte d’administration (${action})`,
  sentences: {
    'access.reset': ({ actor, target }: Said) => `${actor} a réinitialisé l’accès ${de(target)}`,
    'access.pictures': ({ actor, target }: Said) => `${actor} a donné de nouvelles images secrètes à ${target}`,
    'access.words': ({ actor, target }: Said) => `${actor} a donné deux mots à ${target}`,
    'access.blocked': ({ actor, target }: Said) => `${actor} a suspendu le compte ${de(target)}`,
    'access.unblocked': ({ actor, target }: Said) => `${actor} a rouvert le compte ${de(target)}`,
    'access.alias-chosen': ({ actor }: Said) => `${actor} a choisi un alias pour se connecter`,
    'access.alias-removed': ({ actor }: Said) => `${actor} a retiré son alias de connexion`,
    'access.exported': ({ actor, target, detail }: Said) =>
      `${actor} a exporté la liste des connexions ${de(target)} (${plural(number(detail.people), 'personne', 'personnes')})`,
    'sheets.printed': ({ actor, target, detail }: Said) =>
      `${actor} a imprimé ${plural(number(detail.people), 'fiche de connexion', 'fiches de connexion')} pour ${target} (${formats[text(detail.format)] ?? ''})`,
    'sheets.mailed': ({ actor, target, detail }: Said) =>
      `${actor} a envoyé ${plural(number(detail.people), 'fiche de connexion', 'fiches de connexion')} par courriel pour ${target}`,
    'sheets.mail-withdrawn': ({ actor, target, detail }: Said) =>
      `${actor} a repris ${plural(number(detail.people), 'fiche de connexion', 'fiches de connexion')} avant leur départ par courriel pour ${target}`,
    'pictures.printed': ({ actor, target, detail }: Said) =>
      `${actor} a imprimé les images secrètes de ${plural(number(detail.people), 'élève', 'élèves')} ${de(target)}`,
    'class-card.printed': ({ actor, target }: Said) => `${actor} a imprimé la carte de la classe ${target}`,
    'class-card.renewed': ({ actor, target }: Said) => `${actor} a fait une nouvelle carte pour la classe ${target}`,
    'quiet-hours.changed': ({ actor, target }: Said) => `${actor} a changé les heures calmes ${de(target)}`,
    'quiet-hours.reset': ({ actor, target }: Said) =>
      `${actor} est revenu·e aux heures calmes habituelles ${de(target)}`,
    'delivery.urgent': ({ actor, target }: Said) =>
      `${actor} a prévenu les familles sans attendre la fin des heures calmes (« ${target} »)`,
    'class.created': ({ actor, target }: Said) => `${actor} a créé la classe ${target}`,
    'class.renamed': ({ actor, target, detail }: Said) =>
      `${actor} a renommé « ${text(detail.before)} » en « ${target} »`,
    'class.archived': ({ actor, target }: Said) => `${actor} a archivé la classe ${target}`,
    'class.restored': ({ actor, target }: Said) => `${actor} a rouvert la classe ${target}`,
    'class.app-closed': ({ actor, target, detail }: Said) =>
      `${actor} a fermé « ${text(detail.fr)} » aux élèves de la classe ${target}`,
    'class.app-opened': ({ actor, target, detail }: Said) =>
      `${actor} a rouvert « ${text(detail.fr)} » aux élèves de la classe ${target}`,
    'class.given': ({ actor, target, detail }: Said) =>
      `${actor} a confié une classe à ${target}${text(detail.endsOn) ? `, jusqu’au ${day(detail.endsOn)}` : ''}`,
    'class.taken': ({ actor, target }: Said) => `${actor} a retiré une classe à ${target}`,
    'pupil.created': ({ actor, target }: Said) => `${actor} a ajouté l’élève ${target}`,
    'pupil.attached': ({ actor, target }: Said) => `${actor} a rattaché l’élève ${target} à une classe de plus`,
    'pupil.moved': ({ actor, target }: Said) => `${actor} a changé ${target} de classe`,
    'pupil.taken': ({ actor, target }: Said) => `${actor} a inscrit ${target} dans une autre école`,
    'pupil.corrected': ({ actor, target }: Said) => `${actor} a corrigé la fiche ${de(target)}`,
    'pupil.motto-corrected': ({ actor, target }: Said) => `${actor} a corrigé la devise ${de(target)}`,
    'pupil.motto-removed': ({ actor, target }: Said) => `${actor} a retiré la devise ${de(target)}`,
    'pupil.avatar-corrected': ({ actor, target }: Said) => `${actor} a changé le visage ${de(target)}`,
    'pupil.avatar-removed': ({ actor, target }: Said) => `${actor} a redonné à ${target} son premier visage`,
    'pupil.withdrawn': ({ actor, target }: Said) => `${actor} a retiré ${target} d’une classe`,
    'pupil.put-back': ({ actor, target }: Said) => `${actor} a remis ${target} dans sa classe`,
    'guardian.linked': ({ actor, target }: Said) => `${actor} a rattaché ${target} à un élève`,
    'guardian.unlinked': ({ actor, target }: Said) => `${actor} a détaché ${target} d’un élève`,
    'guardian.rights': ({ actor, target }: Said) => `${actor} a changé ce que peut faire ${target} pour un élève`,
    'guardian.restricted': ({ actor, target }: Said) => `${actor} a appliqué une décision de justice à ${target}`,
    'guardian.restriction-read': ({ actor, target }: Said) =>
      `${actor} a lu la décision de justice concernant ${target}`,
    'guardian.restriction-lifted': ({ actor, target }: Said) => `${actor} a levé la restriction ${de(target)}`,
    'consent.recorded': ({ actor, target, detail }: Said) =>
      `${actor} a noté la réponse de ${target} reçue sur papier : ${purposes[text(detail.purpose)] ?? ''}, ${detail.answer === true ? 'd’accord' : 'pas d’accord'}`,
    'person.renamed': ({ actor }: Said) => `${actor} a changé le nom de son compte`,
    'person.merged': ({ actor, target }: Said) =>
      `${actor} a réuni deux fiches de la même personne en celle ${de(target)}`,
    'person.unmerged': ({ actor, target }: Said) =>
      `${actor} a annulé la réunion de deux fiches en celle ${de(target)}`,
    'person.told-apart': ({ actor, target }: Said) => `${actor} a écarté un doublon ${de(target)}`,
    'person.maybe-same': ({ actor, target }: Said) => `${actor} a remis un doublon ${de(target)} à l’examen`,
    'role.given': ({ actor, target, detail }: Said) =>
      `${actor} a donné un rôle à ${target} : ${roles[text(detail.role)] ?? ''}${text(detail.endsOn) ? `, jusqu’au ${day(detail.endsOn)}` : ''}`,
    'role.changed': ({ actor, target, detail }: Said) =>
      `${actor} a changé le rôle ${de(target)} : ${roles[text(detail.role)] ?? ''}`,
    'role.ended': ({ actor, target, detail }: Said) =>
      `${actor} a retiré un rôle à ${target} : ${roles[text(detail.role)] ?? ''}`,
    'structure.created': ({ actor, target }: Said) => `${actor} a créé « ${target} »`,
    'structure.corrected': ({ actor, target }: Said) => `${actor} a corrigé la fiche de « ${target} »`,
    'structure.closed': ({ actor, target }: Said) => `${actor} a fermé « ${target} »`,
    'structure.reopened': ({ actor, target }: Said) => `${actor} a rouvert « ${target} »`,
    'structure.attached': ({ actor, target }: Said) => `${actor} a changé les rattachements de « ${target} »`,
    'group.created': ({ actor, target, detail }: Said) =>
      `${actor} a créé le groupe « ${target} » (${plural(number(detail.people), 'personne', 'personnes')})`,
    'group.members-added': ({ actor, target, detail }: Said) =>
      `${actor} a ajouté ${plural(number(detail.people), 'personne', 'personnes')} au groupe « ${target} »`,
    'group.member-removed': ({ actor, target }: Said) => `${actor} a retiré ${target} d’un groupe`,
    'group.renamed': ({ actor, target, detail }: Said) =>
      `${actor} a renommé le groupe « ${text(detail.before)} » en « ${target} »`,
    'group.archived': ({ actor, target }: Said) => `${actor} a archivé le groupe « ${target} »`,
    'group.restored': ({ actor, target }: Said) => `${actor} a rouvert le groupe « ${target} »`,
    'communication.changed': ({ actor, target, detail }: Said) =>
      `${actor} a changé une règle de communication ${de(target)}, de ${parties[text(detail.from)] ?? ''} vers ${parties[text(detail.to)] ?? ''} : ${powers[text(detail.power)] ?? ''}`,
    'communication.reset': ({ actor, target }: Said) => `${actor} a rétabli les règles de communication ${de(target)}`,
    'suspension.started': ({ actor, target, detail }: Said) =>
      `${actor} a suspendu les envois pour ${audiences(detail.audiences)} (${target}) jusqu’au ${instant(detail.until)}`,
    'suspension.lifted': ({ actor, target, detail }: Said) =>
      `${actor} a rétabli les envois pour ${audiences(detail.audiences)} (${target})`,
    'identity.created': ({ actor, target }: Said) => `${actor} a créé l’identité « ${target} »`,
    'identity.renamed': ({ actor, target, detail }: Said) =>
      `${actor} a renommé l’identité « ${text(detail.before)} » en « ${target} »`,
    'identity.closed': ({ actor, target }: Said) => `${actor} a fermé l’identité « ${target} »`,
    'identity.reopened': ({ actor, target }: Said) => `${actor} a rouvert l’identité « ${target} »`,
    'identity.given': ({ actor, target, detail }: Said) =>
      `${actor} a permis à ${target} d’agir au nom de « ${text(detail.identity)} »${text(detail.endsOn) ? `, jusqu’au ${day(detail.endsOn)}` : ''}`,
    'identity.taken': ({ actor, target, detail }: Said) =>
      `${actor} ne laisse plus ${target} agir au nom de « ${text(detail.identity)} »`,
    'identity.used': ({ actor, target, detail }: Said) =>
      `${actor} a ${acts[text(detail.act)] ?? 'changé'} « ${target} » au nom de « ${text(detail.identity)} »`,
    'journal.exported': ({ actor, target }: Said) => `${actor} a exporté le journal de « ${target} »`,
    'imports.applied': ({ actor }: Said) =>
      `${actor} a appliqué une alimentation (fichiers de l’académie ou de l’école)`,
    'imports.undone': ({ actor }: Said) => `${actor} a annulé une alimentation`,
    'news.thread-opened': ({ actor, target }: Said) => `${actor} a ouvert le fil d’actualités « ${target} »`,
    'news.thread-archived': ({ actor, target }: Said) => `${actor} a archivé le fil d’actualités « ${target} »`,
    'news.thread-shared': ({ actor, target }: Said) => `${actor} a changé qui lit le fil d’actualités « ${target} »`,
    'files.shelf-opened': ({ actor, target }: Said) => `${actor} a ajouté le rayon de documents « ${target} »`,
    'files.shelf-shared': ({ actor, target }: Said) => `${actor} a changé qui lit le rayon de documents « ${target} »`,
    'files.shelf-trashed': ({ actor, target }: Said) => `${actor} a mis à la corbeille le rayon « ${target} »`,
    'files.shelf-restored': ({ actor, target }: Said) => `${actor} a rétabli le rayon « ${target} »`,
    'banners.banner-shown': ({ actor, target }: Said) => `${actor} a affiché le bandeau « ${target} »`,
    'moderation.reported': ({ target, detail }: Said) =>
      detail.isPart ? `Un commentaire de « ${target} » a été signalé` : `« ${target} » a été signalé`,
    'moderation.hidden': ({ actor, target, detail }: Said) =>
      `${actor} a masqué pour tous ${detail.isPart ? 'un commentaire de ' : ''}« ${target} »`,
    'moderation.dismissed': ({ actor, target, detail }: Said) =>
      `${actor} a classé sans suite un signalement ${detail.isPart ? 'd’un commentaire de ' : 'de '}« ${target} »`,
    'moderation.restored': ({ actor, target, detail }: Said) =>
      `${actor} a rendu visible ${detail.isPart ? 'un commentaire de ' : ''}« ${target} »`,
    'moderation.reopened': ({ actor, target, detail }: Said) =>
      `${actor} a rouvert un signalement ${detail.isPart ? 'd’un commentaire de ' : 'de '}« ${target} »`,
    'administrator.created': ({ actor, target }: Said) => `${actor} a créé le compte d’administration ${de(target)}`,
    'territory.opened': ({ actor, target }: Said) => `${actor} a ouvert le territoire « ${target} »`,
  } as Record<string, (said: Said) => string>,
}

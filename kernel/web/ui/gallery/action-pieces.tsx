import Bell from '~icons/bell-bold'
import Heart from '~icons/heart-bold'
import Plus from '~icons/plus-bold'
import Signature from '~icons/signature-bold'
import Trash from '~icons/trash-bold'
import { Button } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Row } from '../layout.tsx'
import { Link, LinkButton } from '../link.tsx'
import { Text } from '../text.tsx'
import { useToast } from '../toasts.tsx'
import { Exhibit } from './exhibit.tsx'

export const ActionPieces = () => {
  const toast = useToast()
  return (
    <Exhibit title="Actions">
      <Row>
        <Button icon={Plus}>Publier</Button>
        <Button kind="soft">Enregistrer</Button>
        <Button kind="outline">Aperçu</Button>
        <Button kind="quiet">Annuler</Button>
        <Button kind="danger" icon={Trash}>
          Mettre à la corbeille
        </Button>
      </Row>
      <Row>
        <Button size="s">Petit</Button>
        <Button>Moyen</Button>
        <Button size="l" icon={Signature}>
          Lu et signé
        </Button>
        <Button isPending>Envoi…</Button>
        <Button isDisabled>Publier</Button>
        <Button kind="outline" isDisabled>
          Aperçu
        </Button>
        <LinkButton kind="outline" href="/annuaire">
          Ouvrir l’annuaire
        </LinkButton>
      </Row>
      <Row>
        <IconButton label="Notifications" icon={Bell} count={3} tooltipAlign="start" />
        <IconButton label="Aimer" icon={Heart} kind="outline" />
        <IconButton label="Aimer" icon={Heart} isPressed />
        <IconButton label="Ajouter" icon={Plus} kind="primary" size="l" />
        <IconButton label="Corbeille" icon={Trash} kind="soft" size="s" />
        <IconButton label="Corbeille" icon={Trash} isDisabled />
      </Row>
      <Text>
        Un lien <Link href="/aide">dans une phrase</Link>, puis le{' '}
        <Link href="https://www.education.gouv.fr">site du ministère</Link>.
      </Text>
      <Row>
        <Button kind="outline" onPress={() => toast({ text: 'Article mis à la corbeille.', undo: () => undefined })}>
          Dire ce qui vient d’être fait
        </Button>
        <Button
          kind="outline"
          onPress={() => toast({ kind: 'error', text: 'Le message n’est pas parti : plus de réseau.' })}
        >
          Dire une erreur
        </Button>
      </Row>
    </Exhibit>
  )
}

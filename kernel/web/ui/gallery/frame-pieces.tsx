import { useState } from 'react'
import Backpack from '~icons/backpack-fill'
import Comment from '~icons/chat-circle-bold'
import Hand from '~icons/hand-palm-fill'
import Heart from '~icons/heart-bold'
import Notebook from '~icons/notebook-fill'
import Plus from '~icons/plus-bold'
import Users from '~icons/users-three-bold'
import { Banner } from '../banner.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Button } from '../button.tsx'
import { Byline } from '../byline.tsx'
import { Card, CardFooter } from '../card.tsx'
import { Chip } from '../chip.tsx'
import { Gommette } from '../gommette.tsx'
import { GommetteCard } from '../gommette-card.tsx'
import { Columns, Grid, Row, Stack } from '../layout.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { Tabs } from '../tabs.tsx'
import { Text, Title } from '../text.tsx'
import { Time } from '../time.tsx'
import { Exhibit } from './exhibit.tsx'

const now = new Date('2026-11-20T14:05:00+01:00')
const tabs = [
  { id: 'all', label: 'Tout' },
  { id: 'class', label: 'Ma classe', count: 2 },
  { id: 'school', label: 'Mon école' },
  { id: 'constituency', label: 'Circonscription' },
  { id: 'projects', label: 'Projets' },
] as const

export const FramePieces = () => {
  const [tab, setTab] = useState<(typeof tabs)[number]['id']>('all')
  return (
    <Exhibit title="Pages et feuilles">
      <PageHeader
        above={
          <Breadcrumb
            steps={[
              { label: 'Actualités', href: '/actualites' },
              { label: 'Mon école', href: '/actualites/ecole' },
              { label: 'Sortie au musée' },
            ]}
          />
        }
        title="Sortie au musée"
        subtitle={<Time value={now} format="day" now={now} isCapital />}
        gommette={<Gommette shape="heart" colour="pink" icon={Notebook} size={56} />}
        actions={
          <>
            <Button kind="outline">Aperçu</Button>
            <Button icon={Plus}>Publier</Button>
          </>
        }
      />
      <Columns asideLabel="À côté" aside={<SidePieces />}>
        <Grid cell="m">
          <GommetteCard
            gommette={<Gommette shape="heart" colour="pink" icon={Notebook} />}
            title="18 / 24 familles"
            href="/carnet"
          >
            ont signé « Sortie au musée »
            <ProgressBar isBare label="Familles qui ont signé" done={18} total={24} colour="pink" />
          </GommetteCard>
          <GommetteCard
            gommette={<Gommette shape="drop" colour="green" icon={Backpack} />}
            title="Lundi 23"
            href="/cahier"
          >
            Poésie · tables de 7 · lecture p. 42
          </GommetteCard>
          <GommetteCard
            gommette={<Gommette shape="hexagon" colour="orange" icon={Hand} />}
            title="Appel du matin"
            href="/appel"
          >
            1 absente · Lina, motif reçu
          </GommetteCard>
        </Grid>
        <Tabs
          label="Quels fils"
          tabs={tabs}
          selected={tab}
          onSelect={setTab}
          aside={<Button icon={Plus}>Publier</Button>}
        >
          <NewsCard />
        </Tabs>
        <Banner kind="info" title="L’école sera fermée lundi 23.">
          La cantine et la garderie aussi.
        </Banner>
        <Banner kind="success">Les 24 fiches sont prêtes à imprimer.</Banner>
        <Banner
          kind="warning"
          title="Trois élèves n’ont pas d’autorisation de publication."
          action={
            <Button kind="quiet" size="s">
              Voir qui
            </Button>
          }
        />
        <Banner kind="error" title="Le message n’est pas parti." onDismiss={() => undefined}>
          Il partira seul quand le réseau reviendra.
        </Banner>
      </Columns>
    </Exhibit>
  )
}

const NewsCard = () => (
  <Card as="article" isPressable>
    <Stack gap={3}>
      <Byline
        name="Adrien Morel"
        meta={
          <>
            Conseiller pédagogique numérique · <Time value="2026-11-20T12:00:00+01:00" now={now} />
          </>
        }
        aside={<Chip colour="teal">Actualités pédagogiques</Chip>}
      />
      <Title level={2} size="m">
        <Link kind="plain" isStretched href="/actualites/1">
          L’outil numérique de la semaine : le dictaphone
        </Link>
      </Title>
      <Text>
        Enregistrer une lecture, l’écouter, recommencer : trois usages simples pour le cycle 2, et une fiche à imprimer
        pour la classe.
      </Text>
    </Stack>
    <CardFooter>
      <Row gap={2}>
        <Users /> 59 écoles · enseignants
      </Row>
      <Row gap={2}>
        <Comment label="commentaires" /> 6 <Heart label="mercis" /> 31
      </Row>
    </CardFooter>
  </Card>
)

const SidePieces = () => (
  <>
    <Card>
      <Stack gap={3}>
        <Title level={3}>Droit à l’image</Title>
        <Text isSoft size="s">
          Vos 24 élèves : 21 autorisent la publication à l’école, 3 non. préau vous prévient avant chaque publication.
        </Text>
        <Row gap={2}>
          <Chip colour="red">3 à masquer</Chip>
        </Row>
      </Stack>
    </Card>
    <Card>
      <Stack gap={4}>
        <ProgressBar label="Familles qui ont signé" done={18} total={24} colour="pink" isLive />
        <ProgressBar label="Comptes importés" done={1240} total={6120} />
        <ProgressBar label="Fichiers lus" done={3} />
      </Stack>
    </Card>
  </>
)

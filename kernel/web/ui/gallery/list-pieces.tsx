import { useState } from 'react'
import Pencil from '~icons/pencil-simple-bold'
import Plus from '~icons/plus-bold'
import Trash from '~icons/trash-bold'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Chip } from '../chip.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Grid } from '../layout.tsx'
import { DonePicture } from '../pictures/done-picture.tsx'
import { FolderPicture } from '../pictures/folder-picture.tsx'
import { LetterPicture } from '../pictures/letter-picture.tsx'
import { NewsPicture } from '../pictures/news-picture.tsx'
import { PeoplePicture } from '../pictures/people-picture.tsx'
import { SearchPicture } from '../pictures/search-picture.tsx'
import { ShowMore } from '../show-more.tsx'
import { SkeletonCards } from '../skeleton.tsx'
import { type Column, type Sort, Table } from '../table.tsx'
import { Exhibit } from './exhibit.tsx'

interface School {
  id: string
  name: string
  town: string
  pupils: number
  state: 'open' | 'waiting'
}

const schools: School[] = [
  { id: '1', name: 'École Jules-Ferry', town: 'Lencloître', pupils: 142, state: 'open' },
  { id: '2', name: 'École Les Tilleuls', town: 'Dangé', pupils: 87, state: 'open' },
  { id: '3', name: 'École maternelle du Bourg', town: 'Saint-Genest', pupils: 1056, state: 'waiting' },
]

const columns: Column<School>[] = [
  { id: 'name', label: 'École', cell: school => school.name, isName: true, isSortable: true },
  { id: 'town', label: 'Commune', cell: school => school.town, isSortable: true },
  {
    id: 'pupils',
    label: 'Élèves',
    cell: school => school.pupils.toLocaleString('fr-FR'),
    isNumber: true,
    isSortable: true,
  },
  {
    id: 'state',
    label: 'État',
    cell: school =>
      school.state === 'open' ? <Chip colour="green">Ouverte</Chip> : <Chip colour="orange">En attente</Chip>,
  },
]

const empty = [
  [
    NewsPicture,
    'Rien de publié pour l’instant',
    'Ce que l’école annonce aux familles paraîtra ici.',
    'Écrire une actualité',
  ],
  [LetterPicture, 'Aucun message', 'Les messages de l’école et des familles arrivent ici.', 'Écrire un message'],
  [FolderPicture, 'Ce dossier est vide', 'Déposez ici les documents de la classe.', 'Ajouter un document'],
  [PeoplePicture, 'Personne dans ce groupe', 'Invitez des enseignants, une classe, une école.', 'Inviter'],
  [
    SearchPicture,
    'Rien ne correspond à « dictafone »',
    'Vérifiez l’écriture, ou essayez un mot plus court.',
    'Effacer la recherche',
  ],
  [DonePicture, 'Tout est fait !', 'Plus rien à signer ni à répondre aujourd’hui.', undefined],
] as const

export const ListPieces = () => {
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['2']))
  return (
    <Exhibit title="Listes">
      <Table
        caption="Écoles de la circonscription"
        isCaptionShown
        columns={columns}
        rows={schools}
        rowId={school => school.id}
        rowName={school => school.name}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        actions={() => [
          { id: 'edit', label: 'Modifier', icon: Pencil },
          { id: 'trash', label: 'Mettre à la corbeille', icon: Trash, isDanger: true },
        ]}
      />
      <ShowMore onPress={() => undefined} shown={20} total={59} />
      <SkeletonCards cards={1} />
      <Grid cell="l">
        {empty.map(([picture, title, text, action]) => (
          <Card key={title}>
            <EmptyState
              picture={picture}
              title={title}
              level={3}
              action={action && <Button icon={Plus}>{action}</Button>}
            >
              {text}
            </EmptyState>
          </Card>
        ))}
      </Grid>
    </Exhibit>
  )
}

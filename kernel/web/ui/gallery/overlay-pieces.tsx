import { useCallback, useState } from 'react'
import Bell from '~icons/bell-bold'
import Caret from '~icons/caret-down-bold'
import Copy from '~icons/copy-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import Users from '~icons/users-three-bold'
import { Button } from '../button.tsx'
import { ComboBox, MultiPicker } from '../combo-box.tsx'
import { Dialog } from '../dialog.tsx'
import { IconButton } from '../icon-button.tsx'
import { Grid, Row, Stack } from '../layout.tsx'
import { ActionsMenu, Menu } from '../menu.tsx'
import type { PickOption } from '../picker.ts'
import { Popover } from '../popover.tsx'
import { Text, Title } from '../text.tsx'
import { TextField } from '../text-field.tsx'
import { Exhibit } from './exhibit.tsx'

const towns: PickOption[] = ['Lencloître', 'Dangé', 'Saint-Genest', 'Ouzilly', 'Thuré', 'Scorbé'].map(label => ({
  id: label,
  label,
}))
const people: PickOption[] = [
  { id: 'cm1a', label: 'Élèves du CM1 A', help: '24 personnes', icon: Users },
  { id: 'cm1a-g', label: 'Responsables du CM1 A', help: '31 personnes', icon: Users },
  { id: 'claire', label: 'Claire Brunet', help: 'Enseignante · École Jules-Ferry', src: '' },
  { id: 'adrien', label: 'Adrien Morel', help: 'Conseiller pédagogique', src: '' },
  { id: 'lea', label: 'Léa Brun', help: 'Directrice · École Les Tilleuls', src: '' },
]

const actions = [
  [
    { id: 'edit', label: 'Modifier', icon: Pencil, onPress: () => undefined },
    { id: 'copy', label: 'Dupliquer', help: 'Avec ses images', icon: Copy, href: '/actualites/1/copie' },
  ],
  [{ id: 'trash', label: 'Mettre à la corbeille', icon: Trash, isDanger: true }],
]

export const OverlayPieces = () => {
  const [isOpen, setOpen] = useState(false)
  const [town, setTown] = useState<PickOption | null>(towns[1] ?? null)
  const [shared, setShared] = useState<readonly PickOption[]>(people.slice(0, 2))
  const find = useCallback(async (query: string) => {
    await new Promise(resolve => setTimeout(resolve, 300))
    return people.filter(person => person.label.toLowerCase().includes(query.toLowerCase()))
  }, [])
  return (
    <Exhibit title="Par-dessus la page">
      <Row>
        <Button kind="outline" onPress={() => setOpen(true)}>
          Ouvrir un dialogue
        </Button>
        <Menu
          label="Actions"
          items={actions}
          placement="bottom start"
          trigger={ties => (
            <Button {...ties} kind="outline" iconAfter={Caret}>
              Ouvrir un menu
            </Button>
          )}
        />
        <ActionsMenu label="Actions : Sortie au musée" items={actions} />
        <Popover label="Notifications" trigger={ties => <IconButton {...ties} label="Notifications" icon={Bell} />}>
          <Stack gap={2}>
            <Title level={3} size="xs">
              Rien de neuf
            </Title>
            <Text size="s" isSoft>
              Les nouveautés arrivent ici.
            </Text>
          </Stack>
        </Popover>
      </Row>
      <Grid cell="l">
        <ComboBox label="Commune" options={towns} value={town} onChange={setTown} placeholder="Les premières lettres" />
        <MultiPicker
          label="Qui peut voir ?"
          help="Des personnes, des classes, des groupes."
          options={find}
          value={shared}
          onChange={setShared}
          placeholder="Un nom…"
        />
      </Grid>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Renommer la classe"
        size="s"
        footer={
          <>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              Annuler
            </Button>
            <Button onPress={() => setOpen(false)}>Enregistrer</Button>
          </>
        }
      >
        <TextField label="Nom de la classe" defaultValue="CM1 A" />
      </Dialog>
    </Exhibit>
  )
}

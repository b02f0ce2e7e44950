import { useState } from 'react'
import { Card } from '../card.tsx'
import { FileDrop } from '../file-drop.tsx'
import { Grid, Stack } from '../layout.tsx'
import { Link } from '../link.tsx'
import { PasswordField } from '../password-field.tsx'
import { SearchField } from '../search-field.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { Exhibit } from './exhibit.tsx'

const classes = [
  { value: 'cp', label: 'CP de Mme Garnier' },
  { value: 'cm1', label: 'CM1 A de Mme Brunet' },
]

export const FieldPieces = () => {
  const [search, setSearch] = useState('')
  const [title, setTitle] = useState('Sortie au musée, mardi 1er décembre')
  const [files, setFiles] = useState<readonly File[]>([new File(['a'.repeat(34_567)], 'eleves-jules-ferry.csv')])
  return (
    <Exhibit title="Champs">
      <SearchField
        label="Chercher"
        placeholder="Chercher une personne, un document, un mot…"
        value={search}
        onChange={setSearch}
        shortcut="/"
        isLandmark
      />
      <SearchField label="Filtrer" value="Lina" onChange={() => undefined} />
      <Grid cell="l">
        <Card>
          <Stack>
            <TextField
              label="Adresse électronique"
              type="email"
              autoComplete="email"
              placeholder="prenom.nom@exemple.fr"
            />
            <TextField
              label="Titre"
              help="Ce que les familles liront en premier."
              value={title}
              onChange={setTitle}
              limits={{ maxLength: 40 }}
            />
            <TextField label="Date" type="date" isOptional defaultValue="2026-12-01" />
            <TextField
              label="Code d’activation"
              error="Ce code a déjà servi. Demandez-en un autre à l’école."
              defaultValue="K7PM-42"
            />
            <TextField label="Identifiant" isDisabled defaultValue="claire.brunet" />
          </Stack>
        </Card>
        <Card>
          <Stack>
            <PasswordField
              label="Mot de passe"
              autoComplete="current-password"
              aside={<Link href="/mot-de-passe">Mot de passe oublié ?</Link>}
              defaultValue="quatre mots tout simples"
            />
            <Select label="Classe" options={classes} placeholder="Choisir une classe" />
            <Select
              label="Rôle"
              options={[{ group: 'École', options: classes }]}
              error="Choisissez une classe."
              defaultValue="cm1"
            />
            <TextArea label="Message" defaultValue="Départ en car à 9 h, retour à 16 h." rows={4} />
          </Stack>
        </Card>
      </Grid>
      <FileDrop
        label="Fichiers de l’école"
        help="CSV d’ONDE, ou une archive .zip ou .tgz"
        accept=".csv,.zip,.tgz"
        maxBytes={5_000_000}
        files={files}
        onChange={setFiles}
      />
    </Exhibit>
  )
}

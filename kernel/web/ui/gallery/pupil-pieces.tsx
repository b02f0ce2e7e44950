import { useState } from 'react'
import Book from '~icons/book-open-text-fill'
import Books from '~icons/books-fill'
import Envelope from '~icons/envelope-simple-fill'
import Folder from '~icons/folder-fill'
import Microphone from '~icons/microphone-fill'
import Path from '~icons/path-bold'
import Puzzle from '~icons/puzzle-piece-fill'
import Users from '~icons/users-three-fill'
import type { SecretPicture } from '../../../contract/secret-pictures.ts'
import { BigTile, type BigTileProps } from '../big-tile.tsx'
import { ListenButton } from '../listen-button.tsx'
import { PictureKeyboard, PictureSlots } from '../picture-key.tsx'
import { SeyesSlate } from '../seyes-slate.tsx'
import { Exhibit } from './exhibit.tsx'
import styles from './gallery.module.css'

const tiles: BigTileProps[] = [
  { label: 'Mon cahier', href: '/cahier', gommette: { shape: 'flower', colour: 'plum', icon: Book } },
  { label: 'Mes messages', href: '/messages', gommette: { shape: 'square', colour: 'blue', icon: Envelope }, count: 2 },
  {
    label: 'Mes exercices',
    href: '/exercices',
    gommette: { shape: 'triangle', colour: 'orange', icon: Puzzle },
    count: 1,
  },
  { label: 'Ma classe', href: '/classe', gommette: { shape: 'round', colour: 'red', icon: Users } },
  { label: 'Mes documents', href: '/documents', gommette: { shape: 'square', colour: 'yellow', icon: Folder } },
  { label: 'Club de lecture', href: '/club', gommette: { shape: 'heart', colour: 'pink', icon: Books } },
  { label: 'Dictaphone', href: '/dictaphone', gommette: { shape: 'drop', colour: 'teal', icon: Microphone } },
  { label: 'La frise', href: '/frise', gommette: { shape: 'star', colour: 'green', icon: Path } },
]
const words = 'Pour lundi, j’apprends la poésie. Je relis la page 42.'

export const PupilPieces = () => {
  const [chosen, setChosen] = useState<SecretPicture[]>(['tree'])
  return (
    <Exhibit title="Pour les élèves">
      <SeyesSlate heading="Vendredi 20 novembre" action={<ListenButton text={words} />}>
        <p>Pour lundi, j’apprends la poésie.</p>
        <p>Je relis la page 42.</p>
      </SeyesSlate>
      <div className={styles.tiles}>
        {tiles.map(tile => (
          <BigTile key={tile.href} {...tile} />
        ))}
      </div>
      <div className={styles.signIn}>
        <PictureSlots chosen={chosen} label={`${chosen.length} image sur 3`} />
        <PictureKeyboard
          label="Images secrètes"
          onPress={picture => setChosen(before => (before.length < 3 ? [...before, picture] : [picture]))}
        />
      </div>
    </Exhibit>
  )
}

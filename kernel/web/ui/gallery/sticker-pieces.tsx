import Backpack from '~icons/backpack-fill'
import Book from '~icons/book-open-text-fill'
import Calendar from '~icons/calendar-dots-fill'
import Envelope from '~icons/envelope-simple-fill'
import Folder from '~icons/folder-fill'
import Megaphone from '~icons/megaphone-fill'
import Notebook from '~icons/notebook-fill'
import Pencil from '~icons/pencil-line-fill'
import Puzzle from '~icons/puzzle-piece-fill'
import { Avatar, AvatarGroup } from '../avatar.tsx'
import { Byline } from '../byline.tsx'
import { Chip, CountBadge } from '../chip.tsx'
import { type Colour, Gommette, type GommetteProps, type Shape } from '../gommette.tsx'
import { Row, Stack } from '../layout.tsx'
import { Logo } from '../logo.tsx'
import { Exhibit } from './exhibit.tsx'

const apps: [Shape, Colour, GommetteProps['icon']][] = [
  ['round', 'red', Megaphone],
  ['square', 'blue', Envelope],
  ['heart', 'pink', Notebook],
  ['drop', 'green', Backpack],
  ['hexagon', 'orange', Calendar],
  ['flower', 'plum', Book],
  ['square', 'yellow', Folder],
  ['star', 'teal', Pencil],
  ['triangle', 'orange', Puzzle],
]
const sizes = [24, 32, 44, 56, 72, 96, 128] as const
const colours: Colour[] = ['red', 'orange', 'yellow', 'green', 'blue', 'plum', 'pink', 'teal']
const people = ['Claire Brunet', 'Adrien Morel', 'Lina Diallo', 'Noé Petit', 'Lou Garnier', 'Samuel Roy', 'Inès Faure']

export const StickerPieces = () => (
  <Exhibit title="Gommettes, logo, visages, étiquettes">
    <Row gap={5}>
      {apps.map(([shape, colour, icon]) => (
        <Gommette key={shape + colour} shape={shape} colour={colour} icon={icon} size={72} />
      ))}
    </Row>
    <Row gap={4}>
      {sizes.map((size, index) => (
        <Gommette
          key={size}
          shape={apps[index]?.[0] ?? 'round'}
          colour={apps[index]?.[1] ?? 'red'}
          icon={apps[index]?.[2] ?? Book}
          size={size}
        />
      ))}
    </Row>
    <Row gap={5}>
      <Logo size="s" />
      <Logo />
      <Logo size="l" />
      <Logo drawingOnly />
    </Row>
    <Row gap={4}>
      <Avatar name="Claire Brunet" size="s" />
      <Avatar name="Adrien Morel" />
      <Avatar name="Lou" size="l" isNamed />
      <AvatarGroup people={people.map(name => ({ id: name, name }))} max={4} />
    </Row>
    <Row gap={2}>
      {colours.map(colour => (
        <Chip key={colour} colour={colour}>
          {colour}
        </Chip>
      ))}
      <Chip>violet</Chip>
      <Chip colour="blue" icon={Envelope} onRemove={() => undefined}>
        CM1 A
      </Chip>
      <CountBadge count={3} label="messages" />
      <CountBadge count={128} colour="red" label="messages" />
      <CountBadge count={2} colour="red" size="l" label="messages" />
    </Row>
    <Stack gap={3}>
      <Byline
        name="Adrien Morel"
        meta="Conseiller pédagogique numérique · il y a 2 h"
        aside={<Chip colour="teal">Actualités pédagogiques</Chip>}
      />
    </Stack>
  </Exhibit>
)

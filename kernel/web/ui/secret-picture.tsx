import Bicycle from '~icons/bicycle-fill'
import Boat from '~icons/boat-fill'
import Butterfly from '~icons/butterfly-fill'
import Car from '~icons/car-fill'
import Cat from '~icons/cat-fill'
import Fish from '~icons/fish-fill'
import Flower from '~icons/flower-fill'
import House from '~icons/house-fill'
import IceCream from '~icons/ice-cream-fill'
import Star from '~icons/star-fill'
import Sun from '~icons/sun-fill'
import Tree from '~icons/tree-fill'
import type { SecretPicture } from '../../contract/secret-pictures.ts'
import type { Colour } from './gommette.tsx'
import type { Pictogram } from './pictogram.tsx'

/** The drawing and the colour of each secret picture: never the colour alone. */
export const secretPictureLooks: Record<SecretPicture, { icon: Pictogram; colour: Colour }> = {
  cat: { icon: Cat, colour: 'orange' },
  bicycle: { icon: Bicycle, colour: 'blue' },
  sun: { icon: Sun, colour: 'yellow' },
  fish: { icon: Fish, colour: 'teal' },
  flower: { icon: Flower, colour: 'pink' },
  car: { icon: Car, colour: 'red' },
  tree: { icon: Tree, colour: 'green' },
  house: { icon: House, colour: 'plum' },
  star: { icon: Star, colour: 'orange' },
  boat: { icon: Boat, colour: 'blue' },
  butterfly: { icon: Butterfly, colour: 'pink' },
  'ice-cream': { icon: IceCream, colour: 'green' },
}

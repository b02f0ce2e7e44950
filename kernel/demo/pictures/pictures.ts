/** Illustrations drawn for the demonstration: one SVG file each in this folder, 1200 × 675, and what they show. */
export const pictures = {
  preau:
    'Une cour d’école au soleil : un préau au toit violet sur quatre poteaux de couleur, un grand arbre, des enfants qui jouent à la marelle.',
  marronnier: 'Feuilles de marronnier rousses et dorées, et trois marrons, dont un dans sa bogue.',
  'car-musee': 'Un car scolaire jaune s’arrête devant un musée à colonnes, au bord d’une place plantée d’arbres.',
  dictaphone: 'Un enfant lit à voix haute devant un micro ; des ondes de couleur sortent de son livre.',
  potager: 'Un potager d’école : carottes, salades et courges en rangs, un arrosoir et un épouvantail.',
  'coin-lecture':
    'Un coin lecture : deux enfants plongés dans un album, sur des coussins, devant une bibliothèque pleine.',
  'maths-mesure': 'Une règle, une équerre, un compas et un mètre ruban autour de formes géométriques de couleur.',
  'bonhommes-neige': 'Trois bonshommes de neige, du plus grand au plus petit, devant une école éclairée, le soir.',
  chorale: 'Une chorale d’enfants chante, bouches grandes ouvertes ; des notes s’envolent.',
  velo: 'Une enfant casquée slalome à vélo entre des plots orange dans la cour.',
  abeilles: 'Trois ruches de couleur dans un pré fleuri, et des abeilles qui dansent.',
  theatre: 'Une scène de théâtre, rideaux rouges ouverts : un escargot pressé devant une lune de carton.',
  globe: 'Un globe terrestre piqué d’étiquettes, un avion de papier et une carte dépliée.',
  cantine: 'Un plateau de cantine vu de dessus : assiette de lentilles, fromage, pain, pomme et verre d’eau.',
  cross: 'Des enfants courent le long d’un lac, entre des fanions ; des collines au loin.',
  'arbre-laicite': 'Un grand arbre dont chaque feuille est une main de papier d’une couleur différente.',
  lettres: 'Des lettres timbrées s’échappent d’une boîte rouge ; un oiseau en porte une.',
  robot: 'Un petit robot à chenilles suit un chemin de flèches sur un tapis quadrillé, devant trois enfants.',
  loto: 'Des cartons de loto, des jetons, des boules numérotées et une crêpe.',
  'petits-champions': 'Des enfants jouent dans un stade : cerceaux, corde à sauter, podium et médailles.',
  'photo-classe': 'Un appareil photo sur pied, et une classe souriante sur deux rangs.',
  pluie: 'Des enfants en bottes et sous des parapluies sautent dans les flaques.',
  urne: 'Une urne transparente, une enveloppe qui tombe dedans, des bulletins de couleur.',
  etoiles: 'La nuit, deux enfants regardent les étoiles dans un télescope, près du préau.',
  'corde-a-linge': 'Des dessins d’enfants pincés sur une corde tendue entre deux arbres.',
  maternelle: 'Deux enfants devant une tour de cubes qui penche, des gommettes et un pot de pinceaux.',
} as const

export type PictureName = keyof typeof pictures

/** The file of a picture, for whoever loads it. */
export const pictureFile = (name: PictureName): URL => new URL(`./${name}.svg`, import.meta.url)

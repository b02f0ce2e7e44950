/** Raw material of invented names. Every family, town and school is a combination nobody chose. */
const list = (words: string) => words.trim().split(/\s+/)

export const familyStarts = list(`
  Ab Al Ar Au Bal Bar Beau Bel Ber Bon Bor Bou Bran Bré Bris Cal Can Car Cas Cau Chan Char Chau Cla Cor Cour Cré Dal Dan
  Dar Del Dor Dou Dub Dur Er Es Fal Far Fau Fer Flo Fon For Fou Gal Gar Gau Ger Gir Gon Gou Gra Gri Guer Ham Har Her Hon
  Is Jac Jan Jar Jau Jol Kar Ker Lam Lan Lar Lau Leb Lor Mal Mar Mau Mer Mon Mor Mou Nal Nor Oli Or Pal Par Pel Per Pin
  Pom Por Qué Ral Res Ric Rob Ros Rou Sal San Sar Sau Ser Sol Tal Tan Tar Ter Thi Tor Tou Tré Val Var Vau Ver Vil Vou Yvo`)

export const familyEnds = list(`
  andel ard aud bert bois bonnet camp cey chal chard court daine del dier don doux faut fray gand gard gnon gou lain
  landier lard let leux lier lon mand mel mier mont net nier nois pied pin quet rac rand reau ret rier rin ron roy sac
  sard selin sieux son tavel teil tier ton treuil val veau vigne zac`)

export const familyNamesFromAfar = list(`
  Adjovi Akinola Amezian Aydemir Baldini Barroqueiro Benhaddou Bouzarad Carvalhais Chettabi Coulibary Diarrou Dovalenko
  Ferrazinho Ghorbanel Haddioui Iancovici Jeyaratham Kaboréma Kowalewicz Lahmadine Mbaliko Mendizarra Nguyemba Okonjara
  Ouédrago Pereirinha Petrovanu Rajaonari Sanogori Sivakumaran Tavarelli Touréma Trânvan Yildirak Zerroukine`)

export const girls = list(`
  Adèle Agathe Aïcha Aïssata Alice Alix Alma Ambre Ana Anaïs Angèle Anna Apolline Assia Aya Camille Capucine Célia Charlie
  Charlotte Chloé Clémence Elena Élise Élisa Ella Éloïse Emma Emy Eva Fatou Gabrielle Giulia Hélène Inaya Inès Iris Jade
  Jeanne Joséphine Julia Juliette Lana Léa Léana Léna Léonie Lila Lina Lise Livia Loïse Lola Lou Louise Louna Lucie Luna
  Lya Lyna Maëlle Maëlys Manon Margaux Margot Maria Marie Mariam Marin Maryam Mathilde Maya Mia Mila Myriam Nina Noémie
  Nora Nour Olivia Pauline Romane Romy Rosalie Rose Roxane Safia Salomé Sara Sarah Sofia Soline Solène Stella Suzanne
  Théa Valentine Victoire Victoria Yasmine Youna Zélie Zoé Anne-Lise Lou-Anne Marie-Lou Rose-Marie`)

export const boys = list(`
  Aaron Abel Achille Adam Adrien Alessio Alexandre Alexis Amine Amir Anatole André Antoine Antonin Armand Arthur Aubin
  Auguste Augustin Axel Ayoub Basile Bastien Baptiste Camille Clément Côme Diego Edgar Eden Éliott Élias Émile Enzo Esteban
  Ethan Evan Ezio Félix Gabin Gabriel Gaspard Gaston Georges Hugo Hamza Ibrahim Ilyes Imran Isaac Isaïe Ismaël Issa Jean
  Joachim Jonas Joseph Joris Jules Kaïs Kenzo Léandre Léo Léon Léonard Liam Livio Loan Logan Loïc Louis Louka Loup Luca
  Lucas Lucien Lyam Maël Mahé Malo Marceau Marcel Marius Marlon Martin Mathéo Mathis Mathys Matteo Maxence Maxime Milan
  Milo Moussa Naël Naïm Nathan Nino Noa Noah Noam Noé Nolan Octave Oscar Ousmane Owen Paul Pierre Rafaël Raphaël Rayan
  Robin Romain Roméo Ruben Sacha Samuel Sandro Simon Soan Sohan Swann Sylvain Théo Thibault Timéo Timothée Titouan Tom
  Tiago Valentin Victor Wassim William Yanis Youssef Zacharie Jean-Noé Pierre-Louis`)

export const grownWomen = list(`
  Adeline Alexandra Amandine Amina Anne Aurélie Aurore Béatrice Bénédicte Carole Caroline Catherine Cécile Céline
  Christelle Claire Corinne Delphine Édith Élodie Émilie Estelle Fanny Fatima Florence Géraldine Hélène Isabelle Julie
  Karine Khadija Laetitia Laurence Leïla Lucie Magali Marie Marion Mélanie Mireille Muriel Nadia Nathalie Pauline Perrine
  Sabrina Samira Sandrine Séverine Sonia Sophie Stéphanie Sylvie Valérie Vanessa Véronique Virginie Yolande`)

export const grownMen = list(`
  Abdel Alain Alexandre Antoine Arnaud Aurélien Bastien Benoît Bertrand Bruno Cédric Christophe Cyril Damien David Denis
  Didier Emmanuel Éric Fabien Fabrice Franck François Frédéric Gaël Guillaume Hervé Jérôme Julien Karim Laurent Lionel
  Loïc Ludovic Marc Mathieu Mehdi Michaël Mickaël Mohamed Nicolas Olivier Pascal Patrick Philippe Pierre Régis Romain
  Samuel Sébastien Stéphane Sylvain Thierry Thomas Tristan Vincent Xavier Yann Yves`)

export const townStarts = list(`
  Val Roche Mont Font Beau Clair Haute Belle Bois Champ Château Combe Cour Croix Fleur Grange Lande Long Neuve Noir Pierre
  Plan Pont Pré Puy Rive Sable Sourde Tour Trois Verte Vieille Vigne Ville Aigue Brande Bruy Cerne Dure Essart`)

export const townEnds = list(`
  brume pierre argent bois bonne brac chaude clos combe court dieu doré feuille fleury fontaine fort gaillard grise joie
  landes lieu louve luçon maison mare mesnil morte moulin nay noire orme perdu pertuis plaine rive rouge sac sèche sente
  sur vaire val vent verte vieille ville voie`)

export const saints = list(
  `Aubrin Célerin Dizant Évroult Ferréol Germier Hilarion Junien Laon Maixant Ouen Rémoy Sornin`,
)

export const schoolNames = `Les Tilleuls|Le Petit Prince|La Clé des Champs|Les Hirondelles|Le Vieux Moulin|Jules Ferry|
Jacques Prévert|Jean de La Fontaine|Les Marronniers|La Fontaine|Marie Curie|Victor Hugo|Les Coquelicots|Le Lavoir|
Louise Michel|Les Capucines|George Sand|Jean Moulin|Le Chat Perché|Les Quatre Vents|Simone Veil|Robert Desnos|Le Bourg|
Les Glycines|Antoine de Saint-Exupéry|L’Arc-en-Ciel|Rosa Parks|Les Acacias|Le Grand Pré|La Source|Joséphine Baker|
Les Trois Chênes|Paul Éluard|Les Remparts|La Garenne|Anne Frank|Les Peupliers|Le Verger|Pauline Kergomard|Le Champ de Foire`
  .split('|')
  .map(name => name.trim())

export const streets = `RUE DU PRE VERT|CHEMIN DES NOISETIERS|PLACE DU LAVOIR|RUE DE L'EGLISE|ALLEE DES ERABLES|
RUE DES ECOLES|IMPASSE DU MOULIN|AVENUE DE LA GARE|ROUTE DE LA FORET|RUE DU 8 MAI 1945|CHEMIN DU PETIT BOIS|
RUE DES LAVANDIERES|SQUARE DES ACACIAS|RUE DE LA FONTAINE|QUAI DES TANNEURS|RESIDENCE LES HIRONDELLES`
  .split('|')
  .map(name => name.trim())

export const groupNames = [
  'Chorale',
  'UPE2A',
  'Soutien mathématiques',
  'Bilingue breton',
  'Théâtre',
  'Natation groupe 1',
]

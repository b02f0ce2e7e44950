import { randomInt } from 'node:crypto'

/**
 * French words a pupil of cycle 2 or 3 reads and writes: 4 to 8 letters, no accent, no homophone, nothing unkind when
 * two of them meet. The list is ours, so that nothing is asked of anybody to open an account.
 */
export const words: readonly string[] = `
  abeille abricot accent acrobate adresse agneau aigle album algue alphabet amande ananas animal anneau anorak antenne
  arbre arbuste arcade ardoise armoire arrosoir artiste astre atelier atlas atome aubade auberge aurore automne avion
  aviron avocat avril azur bague baignade balai balance balcon baleine ballon bambou banane banc bandeau banjo barque
  basket bassin bateau beurre biche bijou bille biscuit bison blason bleu bleuet bobine bolide bonbon bonheur bonnet
  bosquet botte boucle bougie boule bouquet bourgeon boussole bouton branche bravo brebis brioche brique brise brosse
  brume bulle buvard cabane cabas cabine cabriole cacao cachette cactus cadeau cadre cahier caillou calme camarade
  camion canal canard caneton canot capuche caramel caravane caresse caribou carotte carreau cartable carte carton
  cascade casque castor causerie cavalier ceinture cerceau cercle cerise chaise chalet chance chanson chapeau charrue
  chaton chemin chemise cheval chiffon chocolat chorale chouette ciel cigale cigogne cime cirque ciseaux citron clair
  clairon classe clavier clown coffre colibri collage colline colombe colonne compas comptine copain coquille corail
  corbeau cornet costume coton coucou coude couette couleur courage couronne course coussin crabe craie crayon
  crevette cricket cristal croquis cube cuisine cuivre cyclone damier danse danseur dauphin dentelle dessert dessin
  diamant digue dimanche disque docteur doigt domino dorade dossier douceur dragon drapeau dune escalier escargot
  espace eventail exploit express fable facteur faisan falaise famille farine faucon fenouil ferme festin feuille
  feutre ficelle figurine filet flamant flamme flaque fleur fleuve flocon fontaine forge foulard fourmi fraise fresque
  frimas fromage fruit galet galette gant garage gaufre gazelle gemme gentil gerbe girafe girofle glacier glaise globe
  golfe gomme gondole goutte graine grappe grenier grillon griotte grotte groupe guitare habit haie hamac hamster
  haricot harpe herbe herbier heure hibou histoire hiver horloge houle hublot humour igloo image indice iris ivoire
  jaguar janvier jardin jasmin jaune jeudi jeune jouet jour joyau joyeux judo juillet juin jumelles jungle jupe kayak
  kimono kiwi koala lagon laine lama lampe lampion lanterne lapin laurier lavande lecteur lecture lentille lettre
  levain levure licorne lierre ligne lilas limonade linge lion livre loisir loupe loutre lucarne lueur luge lundi lune
  lutin lynx macaron machine magasin magie maillot main mairie maison malice manchot mangue manteau maquette marbre
  mardi marelle marin marmite marmotte marron marteau masque matin melon menthe menu merci message meuble miel miette
  mimosa minute miroir mistral moineau moka moment monde montagne montre moquette mouette moufle moulin mousse mouton
  muguet mulot musique myrtille nature nautile navette navire nectar neige noisette noix nougat nuage oasis oiseau
  olive ombre ombrelle orage orange oranger oreille orgue otarie ourson outil pagaie page paille palais palmier panda
  panier papaye papier papillon paquet parasol parc parfum partage pastel pastille patin patinage paysage peigne
  peinture peluche pendule perle persil peuplier phoque photo phrase piano pierre pigeon pinceau pingouin pirate
  pirogue piscine pistache pivert pivoine placard plage plaine plante plateau pleine pluie plume poireau poisson
  poivre pollen pomme pommier pompon poney pont porte portrait poterie potion poulain poule prairie prisme prune puits
  pull puzzle pyjama question quinoa radeau radio radis raisin rameau ravioli rayon rebond renard requin rigolo rivage
  robot rocher roseau rosier roue rouge rouleau route ruban ruche ruisseau rythme sable sabot saison salade saladier
  salon samedi sandale sapin sardine sauge savon semaine sentier sifflet signal silence sillage soie soigneur soir
  soleil sonnette sorbet soupe source sourire souris statue sucre surprise tableau tablier tabouret tambour tandem
  tango tapis tarte tasse taureau temple tennis terre tigre tilleul timbre tipi tiroir tissu titre toile tomate
  tonneau tortue toucan toupie tour tracteur train traineau transat tricot troupeau trousse truite tulipe tunnel
  univers vacances vague vaisseau valise valse vanille vapeur velours vendredi vent verdure verger veste viaduc vigne
  village violette violon virage vitrail voile voilier voisin volcan voyage wagon yaourt yoga zeste zigzag
`
  .trim()
  .split(/\s+/)

/**
 * Two different words, « tigre nuage »: some 370,000 pairs, enough behind the throttle of failed attempts (CNIL 2022,
 * passwords with restricted access) for an account that opens a child's exercise books.
 */
export const twoWords = (): string => {
  const first = randomInt(words.length)
  const second = (first + 1 + randomInt(words.length - 1)) % words.length
  return `${words[first]} ${words[second]}`
}

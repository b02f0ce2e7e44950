/** Names one meets in a village school register; lists separated by spaces to stay readable. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const girls = words(`
  Louise Alice Emma Jade Ambre Rose Alba Léa Lina Mila Chloé Inès Juliette Agathe Romane Lou Zoé Manon Jeanne Victoire
  Adèle Margaux Charlie Romy Eva Iris Léonie Olivia Victoria Élise Nina Sarah Camille Anna Julia Lucie Capucine
  Mathilde Margot Clémence Héloïse Apolline Éléonore Constance Maëlys Louna Lola Lily Elsa Salomé Valentine Joséphine
  Albane Suzanne Céleste Faustine Noémie Roxane Maëlle Thaïs Lise Anaïs Ninon Gabrielle Blanche Solène Flora Colette
  Marceline Line Zélie Cassandre Léane Anouk Garance Marie Emy Tess Violette Mahaut Elena Diane Ysé Naïs Automne
  Mélina Coline Philippine Aliénor Lilou Candice Abigaëlle Lana Clara Pauline Clémentine Alix Sacha
`)

export const boys = words(`
  Gabriel Léo Raphaël Louis Arthur Jules Maël Noah Adam Lucas Hugo Gabin Sacha Paul Nathan Ethan Aaron Tom Éden Léon
  Marius Nino Tiago Victor Martin Mathis Timéo Robin Axel Augustin Malo Valentin Antoine Milo Gaspard Samuel Simon Côme
  Théo Maxence Eliott Clément Enzo Camille Baptiste Oscar Lenny Thomas Noé Évan Naël Basile Félix Charlie Soan Lyam
  Marin Achille Armand Ernest Célestin Émile Joseph Georges Titouan Anatole Charles Alexandre Rémi Swan Owen Antonin
  Tristan Joachim Bastien Quentin Ruben Loïs Lino Andréa Mathéo Ilan Isaac Esteban Auguste Edgar Pablo Timothée Zacharie
  Lubin Ambroise Constantin Eloan Kylian Logan Maé Jean Mahé Loris Nolan Adrien Benjamin
`)

export const women = words(`
  Aurélie Émilie Céline Julie Élodie Stéphanie Virginie Sandrine Laëtitia Sophie Delphine Audrey Marion Laura Camille
  Pauline Marie Amandine Mélanie Charlotte Anaïs Justine Lucie Manon Fanny Jennifer Vanessa Caroline Hélène Anne Claire
  Sabrina Angélique Ludivine Cindy Aline Coralie Morgane Estelle Noémie Élise Mathilde Magali Karine Nathalie Jessica
  Marjorie Alexandra Gaëlle Bérengère Perrine Solène Margaux Alice Florence Christelle Carole Séverine Emmanuelle
  Johanna Tiphaine Lucille Agathe Cécile Isabelle Ophélie Marine Clémence Déborah Adeline Blandine Gwenaëlle Maud
`)

export const men = words(`
  Nicolas Julien Sébastien David Christophe Guillaume Thomas Jérôme Romain Mathieu Alexandre Vincent Kévin Anthony
  Maxime Cédric Benjamin Arnaud Jonathan Olivier Florian Fabien Damien Ludovic Loïc Mickaël Antoine Pierre Aurélien
  Clément Quentin Adrien Rémi Jérémy Sylvain Grégory Stéphane Bruno Yohan Simon Baptiste Dimitri Gaël Laurent Frédéric
  Yannick Hugo Tony Steeve Matthias Franck Geoffrey Sylvestre Éric Samuel Xavier Bastien Régis Erwan Martin Emmanuel
  Jordan Thibault Valentin Axel Gaëtan François Yves Raphaël Ronan Joris Lucas Marc Alban Dylan Basile
`)

export const surnames = words(`
  Martin Bernard Dubois Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Roux Fournier
  Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Faure André Mercier Blanc Guérin Boyer Chevalier
  François Legrand Gauthier Perrin Robin Clément Morin Henry Roussel Mathieu Masson Marchal Duval Denis Dumont Marie
  Noël Meunier Blanchard Brun Dufour Meyer Riviere Joly Vidal Caron Picard Roger Aubert Lemoine Renaud Dumas Lacroix
  Olivier Philippe Bourgeois Benoit Rey Leclerc Rolland Renard Guillot Leroux Brunel Barbier Arnaud Gaillard Roche
  Vasseur Colin Charpentier Prévost Hubert Royer Huet Leblanc Cousin Baron Perrot Poirier Carpentier Cordier Tessier
  Marty Delmas Chassagne Vergne Lagrange Lacoste Cazenave Soulier Puech Teyssedre Cabrol Alibert Rouquier Bousquet Calmels
  Galtier Vernhes Carrière Boudet Fabre Auriol Bories Maury Combettes Bessou Castanié Rigaud Delpuech Raynal Malaval
  Lascombes Truel Laurens Pradines Bastide Vayssière Cayron Blanquet Fourcade Peyre Sicard Gayraud Costes Salvetat
  Boyé Fraysse Izard Viala Gineste Rames Marre Bouloc Vabre Trémolet Cance Solier Pailhas Grèzes Labadie Larrieu
  Cassagne Dargelos Etcheverry Bidart Le-Gall Kerbrat Guivarch Le-Roux Riou Tanguy Quéméneur Schmitt Klein Weber
  Wagner Lang Ducrocq Delattre Vanderbecq Leclercq Dhaene Santini Casanova Paoli Rossi Ferrero Marin Bertin Jacquet
  Collet Prigent Germain Langlois Chauvin Gilbert Bailly Besson Charrier Ollivier Guichard Millet Barre Pelletier
  Maillard Delorme Bouvier Ferrand Loiseau Grondin Payet Hoarau Boyer Técher Maillot Virapin Lebon Pausé
`).map(name => name.replace('Le-', 'Le '))

import { describe, expect, it } from 'vitest'
import { personName } from '../text/person-name.ts'
import { placeName, schoolName } from '../text/place-name.ts'

describe('the name of a person written in capitals', () => {
  it.each([
    ['FERRANDEL', 'Ferrandel'],
    ['KERMOAL-DIOP', 'Kermoal-Diop'],
    ['ORÉVAL', 'Oréval'],
    ["D'AUBIGNY", 'D’Aubigny'],
    ['DE LA TOUR', 'de la Tour'],
    ["DE L'ESTOILE", 'de l’Estoile'],
    ['DU PRE', 'du Pre'],
    ['DES ROCHES', 'des Roches'],
    ['LE GOFF', 'Le Goff'],
    ['MARTIN DE LA TOUR', 'Martin de la Tour'],
    ['VAN DE VELDE', 'Van de Velde'],
    ['ROUGET-DE-LISLE', 'Rouget-de-Lisle'],
    ["O'BRIEN", 'O’Brien'],
    ['JEAN-NOË', 'Jean-Noë'],
    ['ŒUVRARD', 'Œuvrard'],
    ['DE', 'De'],
    ['DE LA', 'de La'],
    ['NGUYEN VAN', 'Nguyen Van'],
  ])('%s is shown as %s', (shouted, shown) => {
    expect(personName(shouted)).toBe(shown)
  })

  it.each(['Ferrandel', 'd’Aubigny', "d'Aubigny", 'McDonald', 'de La Tour', 'ferrandel', 'LeGoff', ''])(
    '%j was typed with care and is left alone',
    name => {
      expect(personName(name)).toBe(name)
    },
  )

  it('is the same once shown: reading it again changes nothing', () => {
    for (const name of ['DE LA TOUR', "D'AUBIGNY", 'KERMOAL-DIOP', 'LE GOFF', "DE L'ESTOILE"]) {
      expect(personName(personName(name))).toBe(personName(name))
    }
  })
})

describe('the name of a town written in capitals', () => {
  it.each([
    ['VALBRUME', 'Valbrume'],
    ['SAINT-AUBIN-SUR-MER', 'Saint-Aubin-sur-Mer'],
    ['LA ROCHE SUR YON', 'La Roche sur Yon'],
    ["L'ISLE-D'ORGEVAL", 'L’Isle-d’Orgeval'],
    ['SAINT GEORGES LES BAINS', 'Saint Georges les Bains'],
    ['PARIS 15', 'Paris 15'],
    ['LES SABLES', 'Les Sables'],
  ])('%s is shown as %s', (shouted, shown) => {
    expect(placeName(shouted)).toBe(shown)
  })
})

describe('the name of a school written in capitals', () => {
  it.each([
    ['ECOLE PRIMAIRE LES TILLEULS', 'École primaire Les Tilleuls'],
    ['ECOLE PRIMAIRE LES TILLEULS-ac-POITIERS', 'École primaire Les Tilleuls'],
    ['ECOLE MATERNELLE PUBLIQUE JEAN DE LA FONTAINE', 'École maternelle publique Jean de la Fontaine'],
    ['ECOLE ELEMENTAIRE PRIVEE SAINT-JOSEPH', 'École élémentaire privée Saint-Joseph'],
    ['ECOLE ELEMENTAIRE DU BOURG', 'École élémentaire du Bourg'],
    ['ECOLE DE LA PLAINE', 'École de la Plaine'],
    ["ECOLE DE L'ETANG", 'École de l’Etang'],
    ["ECOLE PRIMAIRE L'ARC-EN-CIEL", 'École primaire L’Arc-en-Ciel'],
    ["ECOLE D'APPLICATION JULES FERRY", 'École d’application Jules Ferry'],
    ['GROUPE SCOLAIRE LA CLE DES CHAMPS', 'Groupe scolaire La Cle des Champs'],
    ['ECOLE JEAN XXIII', 'École Jean XXIII'],
    ['ECOLE PRIMAIRE$ANNEXE', 'École primaire, Annexe'],
    ['E.E.PU LE LAVOIR', 'E.E.PU le Lavoir'],
    ['RPI VALBRUME', 'RPI Valbrume'],
    ['LES TILLEULS', 'Les Tilleuls'],
  ])('%s is shown as %s', (shouted, shown) => {
    expect(schoolName(shouted)).toBe(shown)
  })

  it('loses only the suffix of the academy when it was typed with care', () => {
    expect(schoolName('École Les Tilleuls -ac-ORLEANS-TOURS')).toBe('École Les Tilleuls')
  })
})

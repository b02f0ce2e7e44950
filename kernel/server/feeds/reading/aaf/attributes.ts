import type { Flow } from './flow.ts'

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const person = `ENTPersonJointure ENTPersonDateNaissance ENTPersonNom ENTPersonNomPatro ENTPersonPrenom
  ENTPersonAutresPrenoms ENTPersonCivilite ENTPersonMail`

/** Every attribute AAF 1D defines, those préau does not keep included: only what is not here is worth a note. */
const known: Record<Flow, ReadonlySet<string>> = {
  EtabEducNat: names(`ENTStructureJointure ENTStructureUAI ENTStructureSIREN ENTStructureNomCourant
    ENTStructureTypeStruct ENTStructureCodeTypeStruct ENTEcoleMinistereTutelle ENTEcoleCodeMinistereTutelle
    ENTEtablissementContrat ENTStructureBoitePostale ENTStructureAdresse ENTStructureCodePostal ENTStructureVille
    ENTStructureTelephone ENTStructureFax ENTStructureEmail ENTStructureMailSI ENTServAcAcademie
    ENTServAcCodeAcademie ENTEcoleSecteur ENTEcoleCirconscription ENTEcoleCommune ENTEcoleRPI`),
  Eleve: names(`${person} ENTEleveINE ENTPersonStructRattach ENTPersonClasses ENTPersonGroupes ENTEleveNiveau
    ENTEleveCycle ENTEleveTypeClasse ENTEleveDateEntreeClasses ENTEleveDateSortieClasses
    ENTEleveDateEntreeStructRattach ENTEleveDateSortieStructRattach ENTEleveAutoriteParentale
    ENTEleveRestaurantScolaire ENTEleveTransport ENTEleveGarderieMatin ENTEleveGarderieSoir
    ENTEleveEtudesSurveillees`),
  PersRelEleve: names(`${person} ENTPersonTelPerso ENTPersRelEleveTelPro ENTPersRelEleveTelMobile ENTPersonAdresse
    ENTPersonCodePostal ENTPersonVille ENTPersonPays ENTPersonAdresseDiffusion ENTPersRelEleveEleve`),
  PersEducNat: names(`${person} ENTPersonStructRattach ENTPersonFonctions ENTEnsFonctionDir ENTEnsSpecialites
    ENTPersonCategorieEnseignant`),
}

/** Since 2025 some attributes also come in a dated variant, `…Date`. */
export const isKnown = (flow: Flow, name: string): boolean =>
  known[flow].has(name) || (name.endsWith('Date') && known[flow].has(name.slice(0, -4)))

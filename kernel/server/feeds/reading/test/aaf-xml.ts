/** Small AAF documents for tests, written like the ministry's. */

type Attributes = Record<string, string | string[]>

const values = (value: string | string[]) =>
  [value]
    .flat()
    .map(one => (one === '' ? '<value/>' : `<value>${one}</value>`))
    .join('')

const heading = (category: string, id: string) => {
  const kind = category === 'EtabEducNat' ? 'categorieStructure' : 'categoriePersonne'
  const operational = `<attr name="${kind}"><value>${category}</value></attr>`
  return `<operationalAttributes>${operational}</operationalAttributes><identifier><id>${id}</id></identifier>`
}

export const add = (category: string, id: string, attributes: Attributes) => {
  const inside = Object.entries(attributes).map(([name, value]) => `<attr name="${name}">${values(value)}</attr>`)
  return `<addRequest>\n${heading(category, id)}<attributes>${inside.join('\n')}</attributes></addRequest>\n`
}

export const modify = (category: string, id: string, attributes: Attributes) => {
  const inside = Object.entries(attributes).map(
    ([name, value]) => `<modification name="${name}" operation="replace">${values(value)}</modification>`,
  )
  return `<modifyRequest>\n${heading(category, id)}<modifications>${inside.join('')}</modifications></modifyRequest>\n`
}

export const remove = (category: string, id: string) => `<deleteRequest>\n${heading(category, id)}</deleteRequest>\n`

export const document = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ficAlimMENESR>\n${entries.join('')}</ficAlimMENESR>\n`

/** Loïse Ferrandel, with what a test wants to change about her. */
export const loise = (changes: Attributes = {}) =>
  add('Eleve', '500101', { ENTPersonNom: 'Ferrandel', ENTPersonPrenom: 'Loïse', ...changes })

export const edith = (changes: Attributes = {}) =>
  add('PersRelEleve', '600101', { ENTPersonNom: 'Ferrandel', ENTPersonPrenom: 'Édith', ...changes })

export const solene = (changes: Attributes = {}) =>
  add('PersEducNat', '700101', { ENTPersonNom: 'Oréval', ENTPersonPrenom: 'Solène', ...changes })

export const tilleuls = (changes: Attributes = {}) =>
  add('EtabEducNat', '9001', { ENTStructureUAI: '0999001A', ENTStructureNomCourant: 'Les Tilleuls', ...changes })

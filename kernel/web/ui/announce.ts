/** The region where what has no place on screen is said; made on first use, outside React so that it outlives a page. */
const region = (): HTMLElement => {
  const found = document.getElementById('preau-announcements')
  if (found) return found
  const made = document.createElement('div')
  made.id = 'preau-announcements'
  made.setAttribute('role', 'status')
  made.className = 'announcements'
  document.body.append(made)
  return made
}

/** Says a sentence to a screen reader: « 3 résultats », « Fichier retiré ». Saying it again is heard again. */
export const announce = (sentence: string): void => {
  const line = document.createElement('p')
  line.textContent = sentence
  region().replaceChildren(line)
}

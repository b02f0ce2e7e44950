export const fr = {
  sound: 'Son',
  video: 'Vidéo',
  transcript: 'Transcription',
  save: (what: string) => `Télécharger (${what})`,
  saveTitled: (title: string, what: string) => `Télécharger ${title} (${what})`,
  play: 'Écouter',
  watch: 'Regarder',
  pause: 'Pause',
  broken: 'Cet appareil ne sait pas lire ce fichier ici : téléchargez-le pour l’ouvrir autrement.',
}

export const fr = {
  title: (place: string, end: string) => `Les envois sont suspendus pour « ${place} » jusqu’au ${end}.`,
  pupilTitle: (end: string) => `Tu ne peux pas écrire ici jusqu’au ${end}.`,
}

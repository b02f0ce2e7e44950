export const fr = {
  putAway: 'La règle de lecture est rangée.',
  bringBack: 'La remettre',
}

/** A vowel that is heard: « Yvonne » but not « Yanis », « Hugo » and « Héloïse » but not « Hamza ». */
const heard = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéèô])|h(?:[éè]|ugo|ortense|ubert|onor|ippo|enri|ector|erv))/i

/** « de Lina », « d’Auguste »: a sentence of the school never hiccups on a child’s name. */
export const de = (name: string): string => (heard.test(name) ? `d’${name}` : `de ${name}`)

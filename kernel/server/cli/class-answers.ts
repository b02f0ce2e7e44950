import type { NamedClass, SaidClass } from '../feeds/preview/named-classes.ts'

/** As somebody types it again: without regard to case, nor to spaces around the `=`. */
const typed = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fr')
    .replace(/\s*=\s*/g, '=')
    .trim()

/** What `--class NOM=CLASSE` and `--new-class NOM` mean among the names asked about; the others as they were typed. */
export const saidOf = (
  asked: readonly NamedClass[],
  { given, own }: { given: readonly string[]; own: readonly string[] },
): { said: SaidClass[]; unknown: string[] } => {
  const answers = new Map<string, SaidClass>()
  for (const { name, candidates } of asked) {
    answers.set(typed(name), { name, classId: null })
    // A name may hold a `=` of its own: pairs are compared whole.
    for (const one of candidates) answers.set(typed(`${name}=${one.name}`), { name, classId: one.id })
  }
  const said = new Map<string, SaidClass>()
  const unknown: string[] = []
  for (const answer of [...given, ...own]) {
    const meant = answers.get(typed(answer))
    if (meant && (meant.classId === null) === own.includes(answer)) said.set(meant.name, meant)
    else unknown.push(answer)
  }
  return { said: [...said.values()], unknown }
}

/** The question of the preview, with each answer ready to be typed. */
export const classQuestion = ({ name, pupils, candidates, guess }: NamedClass): string[] => {
  const likely = candidates.find(one => one.id === guess)
  const others = candidates.filter(one => one !== likely).map(one => one.name)
  return [
    `Qu’est-ce que « ${name} » (élèves déjà connus : ${pupils}) ? L’école n’a pas de classe de ce nom.`,
    ...(likely ? [`  sans doute « ${likely.name} » :  --class "${name}=${likely.name}"`] : []),
    `  une nouvelle classe :  --new-class "${name}"`,
    ...(others.length > 0 ? [`  ou une autre : ${others.join(', ')}`] : []),
  ]
}

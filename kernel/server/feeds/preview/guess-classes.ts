import { normalise } from '../reading/csv/header.ts'
import { closeness } from '../reading/csv/suggest.ts'

/** Below, two names share letters and no class: « CP A » and « CM2 A ». */
const near = 0.6

interface Named {
  name: string
  candidates: readonly { id: string; name: string; shared: number }[]
}

/**
 * Which class each unknown name seems to be, by name: the one with most pupils in common, then the one whose name is
 * nearest. A class the files already name otherwise (`taken`), or guessed of another name, is nobody's guess.
 */
export const guessClasses = (names: readonly Named[], taken: ReadonlySet<string>): Map<string, string> => {
  const pairs = names
    .flatMap(({ name, candidates }) =>
      candidates
        .filter(one => !taken.has(one.id))
        .map(({ id, name: known, shared }) => ({
          name,
          classId: id,
          shared,
          likeness: closeness(normalise(name), normalise(known)),
        })),
    )
    .filter(({ shared, likeness }) => shared > 0 || likeness >= near)
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness)
  const guessed = new Map<string, string>()
  const used = new Set<string>()
  for (const { name, classId } of pairs) {
    if (guessed.has(name) || used.has(classId)) continue
    guessed.set(name, classId)
    used.add(classId)
  }
  return guessed
}

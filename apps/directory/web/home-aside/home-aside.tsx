import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { usePlace } from '../../../../kernel/web/shell/place.tsx'
import { ChildrenCard } from './children-card.tsx'
import { ClassCard } from './class-card.tsx'
import { Favourites } from './favourites.tsx'

/** A teacher of many classes (a substitute, a language teacher) chooses in the directory. */
const most = 2

/** Whom one looks for every day: own class, who teaches own children, favourite people. */
export const HomeAside = () => {
  const { children } = useMe()
  const { child, structure, structures } = usePlace()
  const classes = (structure ? [structure] : structures).flatMap(place => place.classes)
  return (
    <>
      {classes.slice(0, most).map(({ id }) => (
        <ClassCard key={id} id={id} />
      ))}
      <ChildrenCard items={child ? [child] : children} />
      <Favourites isAlone={classes.length === 0 && children.length === 0} />
    </>
  )
}

import { Route, Switch } from 'wouter'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { ClassPage } from './class-page.tsx'
import { ListsPage } from './lists-page.tsx'
import { OwnClass } from './own-class.tsx'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'

/** `/annuaire`: for an adult, people; for a pupil, own class. */
export const App = () => {
  const { face } = useMe()
  return (
    <Switch>
      <Route path="/">{face === 'pupil' ? <OwnClass /> : <PeoplePage />}</Route>
      {face !== 'pupil' && (
        <Route path="/listes">
          <ListsPage />
        </Route>
      )}
      <Route path="/personnes/:id">{({ id }) => <PersonPage id={id} />}</Route>
      <Route path="/classes/:id">{({ id }) => <ClassPage id={id} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}

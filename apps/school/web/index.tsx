import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { ClassPage } from './class/class-page.tsx'
import { ComparePage } from './duplicates/compare-page.tsx'
import { GroupPage } from './groups/group-page.tsx'
import { Landing } from './landing.tsx'
import { PupilPage } from './pupil/pupil-page.tsx'
import { StructurePage } from './structure/structure-page.tsx'

/** `/ecole`: what I organise: structures, classes, people, access. */
export const App = () => (
  <Switch>
    <Route path="/">
      <Landing />
    </Route>
    <Route path="/structures/:id/doublons/:duplicateId">
      {({ id, duplicateId }) => <ComparePage structureId={id} duplicateId={duplicateId} />}
    </Route>
    <Route path="/structures/:id/:tab?">{({ id, tab }) => <StructurePage id={id} tab={tab} />}</Route>
    <Route path="/classes/:id">{({ id }) => <ClassPage id={id} />}</Route>
    <Route path="/classes/:id/eleves/:pupilId">
      {({ id, pupilId }) => <PupilPage classId={id} pupilId={pupilId} />}
    </Route>
    <Route path="/groupes/:id">{({ id }) => <GroupPage id={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

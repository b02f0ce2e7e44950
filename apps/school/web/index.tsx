import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Landing } from './landing.tsx'

const Class = lazy(() => import('./class/class-page.tsx').then(module => ({ default: module.ClassPage })))
const Compare = lazy(() => import('./duplicates/compare-page.tsx').then(module => ({ default: module.ComparePage })))
const Consents = lazy(() => import('./consents/consents-page.tsx').then(module => ({ default: module.ConsentsPage })))
const Group = lazy(() => import('./groups/group-page.tsx').then(module => ({ default: module.GroupPage })))
const Pupil = lazy(() => import('./pupil/pupil-page.tsx').then(module => ({ default: module.PupilPage })))
const Structure = lazy(() =>
  import('./structure/structure-page.tsx').then(module => ({ default: module.StructurePage })),
)

/** `/ecole`: what I organise: structures, classes, people, access. */
export const App = () => (
  <Switch>
    <Route path="/">
      <Landing />
    </Route>
    <Route path="/structures/:id/doublons/:duplicateId">
      {({ id, duplicateId }) => <Compare structureId={id} duplicateId={duplicateId} />}
    </Route>
    <Route path="/structures/:id/:tab?">{({ id, tab }) => <Structure id={id} tab={tab} />}</Route>
    <Route path="/classes/:id">{({ id }) => <Class id={id} />}</Route>
    <Route path="/classes/:id/accords">{({ id }) => <Consents classId={id} />}</Route>
    <Route path="/classes/:id/eleves/:pupilId">{({ id, pupilId }) => <Pupil classId={id} pupilId={pupilId} />}</Route>
    <Route path="/groupes/:id">{({ id }) => <Group id={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

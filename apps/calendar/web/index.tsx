import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { AgendaPage } from './agenda-page.tsx'

const Entry = lazy(() => import('./entry-page.tsx').then(module => ({ default: module.EntryPage })))
const NewEntry = lazy(() => import('./form-page.tsx').then(module => ({ default: module.NewEntryPage })))
const EditEntry = lazy(() => import('./form-page.tsx').then(module => ({ default: module.EditEntryPage })))
const MoveTurn = lazy(() => import('./move-page.tsx').then(module => ({ default: module.MoveTurnPage })))
const Calendars = lazy(() => import('./calendars-page.tsx').then(module => ({ default: module.CalendarsPage })))

/** `/agenda`: what comes, one date, where one writes, the calendars. */
export const App = () => (
  <Switch>
    <Route path="/">
      <AgendaPage />
    </Route>
    <Route path="/nouvelle">
      <NewEntry />
    </Route>
    <Route path="/agendas">
      <Calendars />
    </Route>
    <Route path="/:id/modifier">{({ id }) => <EditEntry key={id} entryId={id} />}</Route>
    <Route path="/:id/deplacer">{({ id }) => <MoveTurn key={id} entryId={id} />}</Route>
    <Route path="/:id">{({ id }) => <Entry key={id} entryId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { DocumentsPage } from './documents-page.tsx'

const Document = lazy(() => import('./document-page.tsx').then(module => ({ default: module.DocumentPage })))
const New = lazy(() => import('./new-page.tsx').then(module => ({ default: module.NewPage })))
const Edit = lazy(() => import('./edit-page.tsx').then(module => ({ default: module.EditPage })))
const Shelves = lazy(() => import('./shelves-page.tsx').then(module => ({ default: module.ShelvesPage })))
const Trash = lazy(() => import('./trash-page.tsx').then(module => ({ default: module.TrashPage })))

/** `/documents`: the list, a document, where one adds, the shelves, the trash. */
export const App = () => (
  <Switch>
    <Route path="/">
      <DocumentsPage />
    </Route>
    <Route path="/nouveau">
      <New />
    </Route>
    <Route path="/rayons">
      <Shelves />
    </Route>
    <Route path="/corbeille">
      <Trash />
    </Route>
    <Route path="/:id/modifier">{({ id }) => <Edit key={id} documentId={id} />}</Route>
    <Route path="/:id">{({ id }) => <Document key={id} documentId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

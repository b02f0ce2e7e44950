import { lazy } from 'react'
import { Route } from 'wouter'
import { PupilHome } from '../home/pupil-home.tsx'
import { AppRoutes } from './app-routes.tsx'
import { PupilShell } from './pupil-shell.tsx'

const PupilAccount = lazy(() => import('../account/pupil-account.tsx').then(m => ({ default: m.PupilAccount })))

/** What pupils have: large tiles, few words, the same addresses. */
export const PupilFace = () => (
  <PupilShell>
    <AppRoutes>
      <Route path="/">
        <PupilHome />
      </Route>
      <Route path="/mon-compte">
        <PupilAccount />
      </Route>
    </AppRoutes>
  </PupilShell>
)

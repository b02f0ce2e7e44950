import { lazy } from 'react'
import { Route } from 'wouter'
import { AdultHome } from '../home/adult-home.tsx'
import { AdultShell } from './adult-shell.tsx'
import { AppRoutes } from './app-routes.tsx'

const AccountPage = lazy(() => import('../account/account-page.tsx').then(m => ({ default: m.AccountPage })))

/** What adults have: their shell, their home, their account, their apps. */
export const AdultFace = () => (
  <AdultShell>
    <AppRoutes>
      <Route path="/">
        <AdultHome />
      </Route>
      <Route path="/mon-compte">
        <AccountPage />
      </Route>
    </AppRoutes>
  </AdultShell>
)

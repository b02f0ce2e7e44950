import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { MailPage } from './mail-page.tsx'

const Conversation = lazy(() =>
  import('./conversation-page.tsx').then(module => ({ default: module.ConversationPage })),
)
const Writing = lazy(() => import('./writing-page.tsx').then(module => ({ default: module.WritingPage })))
const Held = lazy(() => import('./held-page.tsx').then(module => ({ default: module.HeldPage })))
const Settings = lazy(() => import('./settings-page.tsx').then(module => ({ default: module.SettingsPage })))
const PupilMail = lazy(() => import('./pupil/pupil-mail.tsx').then(module => ({ default: module.PupilMail })))
const PupilMessage = lazy(() => import('./pupil/pupil-message.tsx').then(module => ({ default: module.PupilMessage })))
const PupilWriting = lazy(() => import('./pupil/pupil-writing.tsx').then(module => ({ default: module.PupilWriting })))

const AdultMail = () => (
  <Switch>
    <Route path="/">
      <MailPage boxId={useMe().id} />
    </Route>
    <Route path="/ecrire">
      <Writing draftId={null} />
    </Route>
    <Route path="/ecrire/:id">{({ id }) => <Writing key={id} draftId={id} />}</Route>
    <Route path="/a-lire">
      <Held />
    </Route>
    <Route path="/reglages">
      <Settings />
    </Route>
    <Route path="/:box">{({ box }) => <MailPage key={box} boxId={box} />}</Route>
    <Route path="/:box/:message">
      {({ box, message }) => <Conversation key={message} boxId={box} messageId={message} />}
    </Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

const PupilPages = () => (
  <Switch>
    <Route path="/">
      <PupilMail />
    </Route>
    <Route path="/ecrire">
      <PupilWriting />
    </Route>
    <Route path="/:box/:message">{({ message }) => <PupilMessage key={message} messageId={message} />}</Route>
    <Route path="/:message">{({ message }) => <PupilMessage key={message} messageId={message} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)

/** `/messagerie`: boxes, a conversation, where one writes; a child’s own pages. */
export const App = () => (useMe().face === 'pupil' ? <PupilPages /> : <AdultMail />)

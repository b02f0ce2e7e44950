import { useState } from 'react'
import HandHeart from '~icons/hand-heart-bold'
import List from '~icons/list-bold'
import Squares from '~icons/squares-four-bold'
import { Card } from '../card.tsx'
import { Checkbox } from '../checkbox.tsx'
import { Grid, Stack } from '../layout.tsx'
import { RadioCards } from '../radio-cards.tsx'
import { SegmentedControl } from '../segmented-control.tsx'
import { Switch } from '../switch.tsx'
import { Exhibit } from './exhibit.tsx'

export const ChoicePieces = () => {
  const [answer, setAnswer] = useState<'yes' | 'no' | 'help' | undefined>('yes')
  const [view, setView] = useState<'list' | 'tiles'>('list')
  const [isOn, setOn] = useState(true)
  return (
    <Exhibit title="Choix">
      <Grid cell="l">
        <Card>
          <RadioCards
            label="Votre réponse"
            value={answer}
            onChange={setAnswer}
            options={[
              { value: 'yes', label: 'Lina participe' },
              { value: 'no', label: 'Lina ne participe pas', help: 'Elle sera accueillie dans la classe de CM2.' },
              { value: 'help', label: 'Je peux accompagner', icon: HandHeart },
            ]}
          />
        </Card>
        <Card>
          <Stack>
            <Checkbox defaultChecked>J’ai lu la charte</Checkbox>
            <Checkbox help="Un courriel par jour au plus.">Recevoir le résumé</Checkbox>
            <Checkbox isPartial>Toutes les classes</Checkbox>
            <Checkbox isDisabled defaultChecked>
              Envoyé à la direction
            </Checkbox>
            <Checkbox error="Il faut accepter la charte pour continuer.">J’accepte la charte</Checkbox>
          </Stack>
        </Card>
        <Card>
          <Stack>
            <Switch isOn={isOn} onChange={setOn} help="De 20 h à 7 h, et du vendredi soir au lundi matin.">
              Pause numérique
            </Switch>
            <Switch isOn={!isOn} onChange={next => setOn(!next)}>
              Écriture cursive
            </Switch>
            <Switch isOn isDisabled onChange={setOn}>
              Toujours actif
            </Switch>
            <SegmentedControl
              label="Affichage"
              isLabelShown
              value={view}
              onChange={setView}
              options={[
                { value: 'list', label: 'Liste', icon: List },
                { value: 'tiles', label: 'Vignettes', icon: Squares },
              ]}
            />
          </Stack>
        </Card>
      </Grid>
    </Exhibit>
  )
}

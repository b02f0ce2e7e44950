import '../theme/theme.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider, type ScreenLanguage } from '../i18n.ts'
import { ActionPieces } from './gallery/action-pieces.tsx'
import { ChoicePieces } from './gallery/choice-pieces.tsx'
import { FieldPieces } from './gallery/field-pieces.tsx'
import { FramePieces } from './gallery/frame-pieces.tsx'
import styles from './gallery/gallery.module.css'
import { ListPieces } from './gallery/list-pieces.tsx'
import { OverlayPieces } from './gallery/overlay-pieces.tsx'
import { PupilPieces } from './gallery/pupil-pieces.tsx'
import { StickerPieces } from './gallery/sticker-pieces.tsx'
import { Row, Stack } from './layout.tsx'
import { Logo } from './logo.tsx'
import { SegmentedControl } from './segmented-control.tsx'
import { SkipLink } from './skip-link.tsx'
import { Title } from './text.tsx'
import { Toasts } from './toasts.tsx'

const themes = [
  { value: 'auto', label: 'Auto' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'contrast', label: 'Contraste' },
] as const
type Theme = (typeof themes)[number]['value']

const asked = new URLSearchParams(location.search)
for (const [aid, value] of asked) document.documentElement.dataset[aid] = value

const Gallery = () => {
  const [theme, setTheme] = useState<Theme>((asked.get('theme') ?? 'auto') as Theme)
  const [language, setLanguage] = useState<ScreenLanguage>((asked.get('language') ?? 'fr') as ScreenLanguage)
  document.documentElement.dataset.theme = theme
  return (
    <LanguageProvider language={language}>
      <Toasts>
        <SkipLink />
        <main id="contenu" tabIndex={-1} className={styles.page}>
          <Stack gap={7}>
            <Row justify="between">
              <Logo size="l" />
              <Row>
                <SegmentedControl label="Thème" options={themes} value={theme} onChange={setTheme} />
                <SegmentedControl
                  label="Langue"
                  options={[
                    { value: 'fr', label: 'Français' },
                    { value: 'en', label: 'English' },
                  ]}
                  value={language}
                  onChange={setLanguage}
                />
              </Row>
            </Row>
            <Title level={1} size="xl">
              Papier, encre et gommettes
            </Title>
            <StickerPieces />
            <ActionPieces />
            <FramePieces />
            <FieldPieces />
            <ChoicePieces />
            <ListPieces />
            <OverlayPieces />
            <PupilPieces />
          </Stack>
        </main>
      </Toasts>
    </LanguageProvider>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}

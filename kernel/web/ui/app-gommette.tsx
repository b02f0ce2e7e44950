import { appPictograms } from '~icons/of-apps'
import type { Gommette as GommetteOf } from '../../contract/manifest.ts'
import { Gommette, type GommetteProps } from './gommette.tsx'

export interface AppGommetteProps extends Pick<GommetteProps, 'size' | 'className'> {
  /** As the application's manifest writes it. */
  gommette: GommetteOf
}

/** The gommette of an application, from its manifest. */
export const AppGommette = ({ gommette, ...rest }: AppGommetteProps) => {
  const icon = appPictograms[gommette.pictogram]
  return icon ? <Gommette shape={gommette.shape} colour={gommette.colour} icon={icon} {...rest} /> : null
}

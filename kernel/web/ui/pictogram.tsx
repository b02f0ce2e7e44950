import type { ComponentType } from 'react'

export interface PictogramProps {
  /** Side in CSS pixels, or any SVG length; the height of the text by default. */
  size?: number | string
  /** Only when the pictogram is alone to carry the meaning; silent otherwise (RGAA 1.2). */
  label?: string
  className?: string
}

export type Pictogram = ComponentType<PictogramProps>

/** Makes the component of one Phosphor icon; called by the modules that kernel/web/build/pictograms.ts writes for `~icons/…`. */
export const pictogram = (d: string): Pictogram =>
  function Icon({ size = '1.25em', label, className }) {
    return (
      <svg
        viewBox="0 0 256 256"
        width={size}
        height={size}
        fill="currentColor"
        className={className}
        role={label ? 'img' : undefined}
        aria-label={label}
        aria-hidden={label ? undefined : true}
        focusable="false"
      >
        <path d={d} />
      </svg>
    )
  }

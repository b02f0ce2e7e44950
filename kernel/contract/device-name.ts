export type Platform =
  | 'iphone'
  | 'ipad'
  | 'android-phone'
  | 'android-tablet'
  | 'windows'
  | 'mac'
  | 'chromebook'
  | 'linux'

export interface Device {
  browser: string | null
  platform: Platform | null
}

/** In this order: most browsers claim to be the ones that follow. */
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const platforms: [RegExp, Platform][] = [
  [/iPad/, 'ipad'],
  [/iPhone|iPod/, 'iphone'],
  [/Android(?=.*Mobile)/, 'android-phone'],
  [/Android/, 'android-tablet'],
  [/Windows/, 'windows'],
  [/CrOS/, 'chromebook'],
  [/Macintosh|Mac OS/, 'mac'],
  [/Linux|X11/, 'linux'],
]

const first = <T>(rules: readonly [RegExp, T][], text: string): T | null =>
  rules.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** What a `User-Agent` says of a device, as far as its owner would recognise it. */
export const deviceOf = (userAgent: string): Device => ({
  browser: first(browsers, userAgent),
  platform: first(platforms, userAgent),
})

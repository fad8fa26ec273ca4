import type { Page } from 'playwright-core'

/**
 * The visible elements that do not fit the width of the page: those that reach beyond the viewport, and those that clip
 * their content, which the page's own scroll width does not show. Content that scrolls by itself is left out.
 */
export function elementsThatDoNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const isInScroller = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (scrolls(element) || isInScroller(element.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect()
        // A visually hidden element has one pixel.
        if (width <= 1 || height <= 1 || isInScroller(element)) return false
        const clips = /hidden|clip/.test(getComputedStyle(element).overflowX)
        return left < -1 || right > innerWidth + 1 || (clips && element.scrollWidth > element.clientWidth + 1)
      })
      .map((element) => element.outerHTML.slice(0, 100))
  })
}

/** The lightness of the page's background, from 0 for black to 255 for white. */
export function paperLightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('The browser cannot draw.')
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return (red + green + blue) / 3
  })
}

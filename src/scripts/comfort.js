/* global document, matchMedia, localStorage, addEventListener, Element, HTMLScriptElement, location, navigator */
// Comfort only: every page is complete without it. In a file of its own and before the first
// paint, because the Content-Security-Policy allows no inline script and the theme must not flash.
;(() => {
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')

  const chosen = () => {
    try {
      return localStorage.getItem('theme')
    } catch {
      return null // storage is switched off
    }
  }
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches)
  const apply = (theme) => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
    else delete root.dataset.theme
  }
  apply(chosen())

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button[data-theme-switch]')
    if (!button) return
    const show = () => {
      const { dark, light } = button.dataset
      button.textContent = (isDark() ? light : dark) ?? ''
    }
    button.addEventListener('click', () => {
      apply(isDark() ? 'light' : 'dark')
      try {
        localStorage.setItem('theme', root.dataset.theme)
      } catch {
        // the choice holds for this page
      }
      show()
    })
    system.addEventListener('change', show)
    // Chosen in another tab, or on the page that the Back button returns from.
    const renew = () => {
      apply(chosen())
      show()
    }
    addEventListener('storage', renew)
    addEventListener('pageshow', (event) => event.persisted && renew())
    show()
    button.hidden = false
  })

  // A page about to be opened is fetched as soon as a finger or pointer rests on its link. Where
  // browsers know speculation rules, those of the page make it ready altogether.
  if (HTMLScriptElement.supports?.('speculationrules')) return
  const fetched = new Set()
  const prefetch = ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return
    if (!link.pathname.endsWith('/') || fetched.has(link.pathname) || navigator.connection?.saveData) return
    fetched.add(link.pathname)
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = link.href
    document.head.append(hint)
  }
  addEventListener('pointerover', prefetch, { passive: true })
  addEventListener('focusin', prefetch)
})()

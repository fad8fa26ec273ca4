/* global document, matchMedia, localStorage, addEventListener, Element, HTMLScriptElement, location, navigator */
// The theme switch, the key to the search, and prefetching of links. Optional: every page is complete without it. It is
// an external file because the Content-Security-Policy allows no inline script, and it runs before first paint so that
// the wrong theme does not flash. One file for all purposes saves requests.
;(() => {
  const root = document.documentElement
  const systemDark = matchMedia('(prefers-color-scheme: dark)')

  const storedTheme = () => {
    try {
      return localStorage.getItem('theme')
    } catch {
      return null // storage is disabled
    }
  }
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches)
  const applyTheme = (theme) => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
    else delete root.dataset.theme
  }
  applyTheme(storedTheme())

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button[data-theme-switch]')
    if (!button) return
    const updateLabel = () => {
      const { dark, light } = button.dataset
      button.textContent = (isDark() ? light : dark) ?? ''
    }
    button.addEventListener('click', () => {
      applyTheme(isDark() ? 'light' : 'dark')
      try {
        localStorage.setItem('theme', root.dataset.theme)
      } catch {
        // storage is disabled: the theme lasts until the next page
      }
      updateLabel()
    })
    systemDark.addEventListener('change', updateLabel)
    // The theme may change in another tab, or on a later page before the Back button restores this one.
    const syncTheme = () => {
      applyTheme(storedTheme())
      updateLabel()
    }
    addEventListener('storage', syncTheme)
    addEventListener('pageshow', (event) => event.persisted && syncTheme())
    updateLabel()
    button.hidden = false
  })

  // `/` opens the search: the box of this page or, where there is no room for one, the page.
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return
    const form = document.querySelector('form[role=search]')
    const input = form?.querySelector('input')
    if (!input) return
    event.preventDefault()
    if (input.offsetParent) {
      input.focus()
      input.select()
    } else location.assign(`${form.action}#q`) // a fragment that names the field focuses it
  })

  // Prefetch a page when a pointer or the focus reaches its link. Browsers that support speculation rules
  // prerender it instead, as the rules in the page tell them.
  if (HTMLScriptElement.supports?.('speculationrules')) return
  const prefetched = new Set()
  const prefetch = ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return
    if (!link.pathname.endsWith('/') || prefetched.has(link.pathname) || navigator.connection?.saveData)
      return
    prefetched.add(link.pathname)
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = link.href
    document.head.append(hint)
  }
  addEventListener('pointerover', prefetch, { passive: true })
  addEventListener('focusin', prefetch)
})()

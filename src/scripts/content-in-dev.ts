// Development only. Tells the server which revision of the content folder this page shows. The content may
// change after the page was rendered and before it listens for updates; the server then reloads the page.
const [navigation] = performance.getEntriesByType('navigation')
if (navigation instanceof PerformanceNavigationTiming) {
  const revision = navigation.serverTiming.find(({ name }) => name === 'content')?.description
  import.meta.hot?.send('backfile:shown', { revision })
}

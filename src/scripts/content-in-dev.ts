// In dev only: tells the server which state of the content folder this page shows. A file may be dropped
// after the page was rendered and before it listens; the server then loads it anew.
const [navigation] = performance.getEntriesByType('navigation')
if (navigation instanceof PerformanceNavigationTiming) {
  const revision = navigation.serverTiming.find(({ name }) => name === 'content')?.description
  import.meta.hot?.send('backfile:shown', { revision })
}

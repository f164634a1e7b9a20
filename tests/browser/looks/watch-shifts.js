// Collects every layout shift from the first paint on. To be read by shifts.js.
() => {
  const name = node => (node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName);
  window.layoutShifts = [];
  new PerformanceObserver(list => {
    for (const shift of list.getEntries().filter(entry => !entry.hadRecentInput))
      window.layoutShifts.push(`${shift.value} (${shift.sources.map(source => name(source.node)).join(', ')})`);
  }).observe({ type: 'layout-shift', buffered: true });
}

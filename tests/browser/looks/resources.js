// Everything that opening the page fetched beside the page itself; icons are fetched outside the page's sight.
async () => {
  // What a script starts as soon as it has run counts too.
  await new Promise(done => setTimeout(done, 50));
  return [
    ...performance.getEntriesByType('resource').map(entry => entry.name),
    ...[...document.querySelectorAll('link[rel~=icon], link[rel~=apple-touch-icon], link[rel~=manifest]')].map(link => link.href),
  ];
}

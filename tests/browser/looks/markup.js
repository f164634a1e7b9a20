// What a strict policy would refuse, in the page as it is served.
() => {
  const elements = [...document.querySelectorAll('*')];
  const tell = (what, found) => found.map(element => `${what}: ${element.outerHTML.slice(0, 120)}`);
  const attributes = element => [...element.attributes];
  return [
    ...tell('inline script', elements.filter(element => element.localName === 'script' && !element.hasAttribute('src') && !element.hasAttribute('href'))),
    ...tell('style element', elements.filter(element => element.localName === 'style')),
    ...tell('style attribute', elements.filter(element => element.hasAttribute('style'))),
    ...tell('event handler', elements.filter(element => attributes(element).some(attribute => attribute.name.startsWith('on')))),
    ...tell('javascript: address', elements.filter(element => attributes(element).some(attribute => /^\s*javascript:/i.test(attribute.value)))),
  ];
}

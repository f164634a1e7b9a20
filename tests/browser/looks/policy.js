// The policy of the page; empty when it comes after something that it should have governed.
() => {
  const first = document.querySelector('meta[http-equiv="Content-Security-Policy" i], link, script, style, img');
  return first?.localName === 'meta' ? first.content : '';
}

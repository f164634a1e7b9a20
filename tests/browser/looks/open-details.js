() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

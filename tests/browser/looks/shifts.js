async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));
  return window.layoutShifts;
}

// From the top to the end in steps that a reader's wheel takes, each painted.
async () => {
  const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  do {
    scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
    await painted();
  } while (scrollY + innerHeight < document.documentElement.scrollHeight - 1);
  await painted();
}

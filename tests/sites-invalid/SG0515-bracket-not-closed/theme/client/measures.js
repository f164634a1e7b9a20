// One bracket too few.
const rows = document.querySelectorAll('tr';
for (const row of rows)
  row.hidden = false;
